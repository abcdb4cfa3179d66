room(table csv.c encoding.c foreign.c formats.c grid.c json.c json_scan.c mixed.c numbers.c package.c problems.c read.c read_json.c sheet.c strings.c utf16.c workbook.c
  write_json.c write_xlsx.c)
