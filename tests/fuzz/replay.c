/* Replays a corpus folder through a fuzz target, each file whole and then in simple mutations from a fixed
 * seed. */
#include <dirent.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { MUTATIONS = 60, FILE_BYTES_MAX = 1 << 20 };

static uint64_t splitmix64(uint64_t *seed)
{
    uint64_t value = (*seed += 0x9E3779B97F4A7C15u);
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9u;
    value = (value ^ (value >> 27)) * 0x94D049BB133111EBu;
    return value ^ (value >> 31);
}

/* A copy of its own size, so that a sanitizer sees one byte read too far. */
static void run(const uint8_t *data, size_t size)
{
    uint8_t *copy = malloc(size ? size : 1);
    if (!copy)
        exit(1);
    memcpy(copy, data, size);
    LLVMFuzzerTestOneInput(copy, size);
    free(copy);
}

static void mutate(uint8_t *data, size_t size, uint64_t *seed)
{
    static const char *const splices[] = { "\"", "<", ">", "&", ",", "\n", "\xFF", "9999999999", "-1", "" };
    const size_t at = splitmix64(seed) % size;
    const char *splice = splices[splitmix64(seed) % (sizeof splices / sizeof *splices)];

    if (!*splice)
        data[at] ^= (uint8_t)(1u << splitmix64(seed) % 8);
    else
        memcpy(data + at, splice, strlen(splice) < size - at ? strlen(splice) : size - at);
}

static void replay(const uint8_t *data, size_t size, uint64_t seed)
{
    run(data, size);
    for (int mutation = 0; size > 0 && mutation < MUTATIONS; mutation++) {
        uint8_t *copy = malloc(size);
        if (!copy)
            exit(1);
        memcpy(copy, data, size);
        for (uint64_t changes = 1 + splitmix64(&seed) % 4; changes > 0; changes--)
            mutate(copy, size, &seed);
        run(copy, mutation % 3 == 0 ? splitmix64(&seed) % (size + 1) : size);
        free(copy);
    }
}

static int replay_file(const char *folder, const char *name, uint64_t seed)
{
    static uint8_t data[FILE_BYTES_MAX];
    char path[4096];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    FILE *file = fopen(path, "rb");
    if (!file)
        return 0;
    const size_t size = fread(data, 1, sizeof data, file);
    fclose(file);
    replay(data, size, seed);
    return 1;
}

int main(int count, char **args)
{
    struct dirent **entries;
    int files = 0;
    const int found = count > 1 ? scandir(args[1], &entries, NULL, alphasort) : -1;

    for (int entry = 0; entry < found; entry++) {
        if (entries[entry]->d_name[0] != '.')
            files += replay_file(args[1], entries[entry]->d_name, (uint64_t)entry + 1);
        free(entries[entry]);
    }
    if (found >= 0)
        free(entries);
    printf("%d files replayed, each with %d mutations\n", files, MUTATIONS);
    return files > 0 ? 0 : 1;
}
