room(base arena.c csv.c datapath.c diag.c file.c number.c outfile.c problems.c textbuf.c utf8.c words.c)

# What lies in layouts/ and fonts/ is compiled in, so that a caller needs no path.
file(GLOB_RECURSE data RELATIVE ${PROJECT_SOURCE_DIR} CONFIGURE_DEPENDS
  ${PROJECT_SOURCE_DIR}/layouts/*.xml ${PROJECT_SOURCE_DIR}/layouts/*.rng ${PROJECT_SOURCE_DIR}/layouts/*.tsv ${PROJECT_SOURCE_DIR}/layouts/*.svg
  ${PROJECT_SOURCE_DIR}/fonts/*.xml)
list(SORT data)
list(TRANSFORM data PREPEND ${PROJECT_SOURCE_DIR}/ OUTPUT_VARIABLE data_files)
list(JOIN data "|" data_words)
set(builtin ${CMAKE_BINARY_DIR}/builtin.c)
add_custom_command(
  OUTPUT ${builtin}
  COMMAND ${CMAKE_COMMAND} -DROOT=${PROJECT_SOURCE_DIR} "-DFILES=${data_words}" -DOUT=${builtin} -P ${CMAKE_CURRENT_LIST_DIR}/builtin.cmake
  DEPENDS ${data_files} ${CMAKE_CURRENT_LIST_DIR}/builtin.cmake
  VERBATIM)
target_sources(zuoci_rooms PRIVATE ${builtin})
set_source_files_properties(${CMAKE_CURRENT_LIST_DIR}/datapath.c PROPERTIES
  COMPILE_DEFINITIONS ZC_VERSION="${PROJECT_VERSION}")
