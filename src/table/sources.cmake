room(table csv.c encoding.c formats.c grid.c mixed.c numbers.c package.c problems.c read.c sheet.c strings.c workbook.c
  write_json.c write_xlsx.c)
