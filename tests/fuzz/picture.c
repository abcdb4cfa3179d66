/* The look through a picture before librsvg sees it. */
#include "render/picture.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    (void)picture_refusal((zc_bytes){ (const char *)data, size });
    return 0;
}
