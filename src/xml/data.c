#include "xml/problems.h"
#include "xml/xml.h"

/* A file of the data path; that it is not there is told. */
static zc_status read_file(const zc_datapath *path, zc_arena *arena, const char *name, zc_bytes *bytes,
                           const char **shown, zc_diags *diags)
{
    const zc_status status = datapath_read(path, arena, name, bytes, shown, diags);
    if (status == ZC_BAD_INPUT)
        diag_add(diags, &xml_no_data, place_of_file(name), NULL);
    return status;
}

zc_status xml_read_data(const zc_datapath *path, zc_arena *arena, const char *name, const char *schema,
                        const char *root_name, const xml_shape shapes[], int shape_count,
                        const xml_node **root, zc_diags *diags)
{
    zc_bytes bytes, schema_bytes;
    const char *shown, *schema_shown;

    zc_status status = read_file(path, arena, name, &bytes, &shown, diags);
    if (status == ZC_OK)
        status = read_file(path, arena, schema, &schema_bytes, &schema_shown, diags);
    if (status == ZC_OK)
        status = xml_read(arena, bytes, shown, root, diags);
    if (status == ZC_OK)
        status = xml_check_shapes(*root, root_name, shapes, shape_count, arena, diags);
    if (status == ZC_OK)
        status = xml_check_schema(bytes, shown, schema_bytes, diags);
    return status;
}
