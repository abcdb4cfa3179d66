#include "precedence/words.h"

#include <string.h>

static zc_status make(sort_words *words, zc_arena *arena, int things, int keys)
{
    *words = (sort_words){ .keys = keys };
    words->ends = arena_array(arena, size_t, (size_t)things * (size_t)keys + 1);
    return words->ends ? ZC_OK : ZC_NO_MEMORY;
}

void words_free(sort_words *words) { textbuf_free(&words->bytes); }

zc_status words_of_people(key_book *book, const key_list *keys, sort_words *out)
{
    const int people = zc_roster_people(book->roster);
    zc_status worst = make(out, book->arena, people, keys->count);
    for (int person = 0; worst != ZC_NO_MEMORY && person < people; person++)
        for (int key = 0; key < keys->count; key++) {
            worst = worse_of(worst, keys->at[key]->write(book, (zc_person){ person }, &out->bytes));
            out->ends[person * keys->count + key] = out->bytes.length;
        }
    return out->bytes.failed ? ZC_NO_MEMORY : worst;
}

zc_status words_of_groups(key_book *book, const key_list *keys, const key_group groups[], int count,
                          sort_words *out)
{
    zc_status worst = make(out, book->arena, count, keys->count);
    for (int group = 0; worst != ZC_NO_MEMORY && group < count; group++)
        for (int key = 0; key < keys->count; key++) {
            if (keys->at[key]->write_group)
                worst = worse_of(worst, keys->at[key]->write_group(book, &groups[group], &out->bytes));
            out->ends[group * keys->count + key] = out->bytes.length;
        }
    return out->bytes.failed ? ZC_NO_MEMORY : worst;
}

static int compare_bytes(const char *a, size_t a_length, const char *b, size_t b_length)
{
    const int order = memcmp(a, b, a_length < b_length ? a_length : b_length);
    return order ? order : (a_length > b_length) - (a_length < b_length);
}

int words_compare(const sort_words *words, int a, int b, int *key)
{
    const char *bytes = words->bytes.at ? words->bytes.at : "";
    for (int at = 0; at < words->keys; at++) {
        const int left = a * words->keys + at, right = b * words->keys + at;
        const size_t a_from = left ? words->ends[left - 1] : 0, b_from = right ? words->ends[right - 1] : 0;
        const int order = compare_bytes(bytes + a_from, words->ends[left] - a_from, bytes + b_from,
                                        words->ends[right] - b_from);
        *key = at;
        if (order)
            return order;
    }
    *key = words->keys;
    return 0;
}

static void merge(const sort_words *words, const int from[], int middle, int count, int to[])
{
    int left = 0, right = middle, key;
    for (int at = 0; at < count; at++) {
        const bool take_left = right >= count ||
                               (left < middle && words_compare(words, from[left], from[right], &key) <= 0);
        to[at] = take_left ? from[left++] : from[right++];
    }
}

/* A merge sort of our own: qsort has no way to hand the words to its comparison. */
static void sort(const sort_words *words, int order[], int spare[], int count)
{
    if (count < 2)
        return;
    const int middle = count / 2;
    sort(words, order, spare, middle);
    sort(words, order + middle, spare, count - middle);
    merge(words, order, middle, count, spare);
    memcpy(order, spare, (size_t)count * sizeof *order);
}

zc_status words_sort(const sort_words *words, int order[], int count)
{
    int *spare = mem_take((size_t)(count + 1) * sizeof *spare);
    if (!spare)
        return ZC_NO_MEMORY;
    sort(words, order, spare, count);
    mem_free(spare);
    return ZC_OK;
}
