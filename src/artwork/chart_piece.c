#include "artwork/chart_hall.h"

enum { PIECES_MAX = 4096 };

typedef struct piece_finder {
    artwork_chart *chart;
    const chart_hall *hall;
    zone_pieces *pieces;
    int *piece_of; /* of each grid cell of the present block; 0: none */
} piece_finder;

static int width_of(const chart_block *block) { return 2 * block->columns; }

/* Marks the cells that hang together with this one; the stack holds each cell once. */
static void flood(piece_finder *finder, const chart_block *block, int start, int zone, int mark, int *stack)
{
    const int width = width_of(block);
    int depth = 0;

    stack[depth++] = start;
    finder->piece_of[start] = mark;
    while (depth > 0) {
        const int at = stack[--depth], line = at / width, half = at % width;
        const int steps[][2] = {
            { line, half - 1 }, { line, half + 1 }, { line - 1, half }, { line + 1, half }
        };
        for (int step = 0; step < 4; step++) {
            const int to_line = steps[step][0], to_half = steps[step][1], to = to_line * width + to_half;
            if (chart_zone_at(finder->chart, block, to_line, to_half) != zone || finder->piece_of[to])
                continue;
            finder->piece_of[to] = mark;
            stack[depth++] = to;
        }
    }
}

static bool is_of(const piece_finder *finder, const chart_block *block, int line, int half, int mark)
{
    return line >= 0 && half >= 0 && line < block->rows && half < width_of(block) &&
           finder->piece_of[line * width_of(block) + half] == mark;
}

static bool run_is_free(const chart_block *block, int line, int half, int half_end)
{
    for (; half < half_end; half++)
        if (chart_block_cell(block, line, half))
            return false;
    return true;
}

/* The first run of a line that belongs to the piece; false if none does. */
static bool run_of(const piece_finder *finder, const chart_block *block, int line, int mark, int *half,
                   int *end)
{
    for (*half = 0; *half < width_of(block) && !is_of(finder, block, line, *half, mark);)
        ++*half;
    for (*end = *half; is_of(finder, block, line, *end, mark);)
        ++*end;
    return *end > *half;
}

static bool ends_row(const piece_finder *finder, const chart_block *block, int line, int mark, bool right)
{
    const int width = width_of(block);

    for (int at = 0; at < width; at++) {
        const int half = right ? width - 1 - at : at;
        if (chart_block_cell(block, line, half))
            return is_of(finder, block, line, half, mark);
    }
    return false;
}

static void note_ends(const piece_finder *finder, const chart_block *block, int mark, zone_piece *piece)
{
    piece->left_line = piece->right_line = -1;
    for (int line = piece->line; line <= piece->last_line; line++) {
        if (ends_row(finder, block, line, mark, false)) {
            piece->left_line = piece->left_line < 0 ? line : piece->left_line;
            piece->left_end = line + 1;
        }
        if (ends_row(finder, block, line, mark, true)) {
            piece->right_line = piece->right_line < 0 ? line : piece->right_line;
            piece->right_end = line + 1;
        }
    }
}

static void describe(const piece_finder *finder, const chart_block *block, int mark, zone_piece *piece)
{
    int half, end;

    for (int line = piece->line; line < block->rows; line++)
        if (run_of(finder, block, line, mark, &half, &end)) {
            piece->last_line = line;
            piece->last_half = half;
            piece->last_end = end;
        }
    run_of(finder, block, piece->line, mark, &piece->half, &piece->half_end);
    piece->front_free = run_is_free(block, piece->line - 1, piece->half, piece->half_end);
    piece->rear_free = run_is_free(block, piece->last_line + 1, piece->last_half, piece->last_end);
    note_ends(finder, block, mark, piece);
}

static zc_status find_in_block(piece_finder *finder, int placed)
{
    const chart_block *block = finder->hall->placed[placed].block;
    const int cells = block->rows * width_of(block);
    int *stack = arena_array(finder->chart->arena, int, cells);
    int mark = 0;

    finder->piece_of = arena_array(finder->chart->arena, int, cells);
    if (!stack || !finder->piece_of)
        return ZC_NO_MEMORY;
    for (int at = 0; at < cells && finder->pieces->count < PIECES_MAX; at++) {
        const int line = at / width_of(block);
        const int zone = chart_zone_at(finder->chart, block, line, at % width_of(block));
        if (zone == CHART_NO_ZONE || finder->piece_of[at])
            continue;
        zone_piece *piece = &finder->pieces->at[finder->pieces->count++];
        piece->zone = zone;
        piece->placed = placed;
        piece->line = line;
        flood(finder, block, at, zone, ++mark, stack);
        describe(finder, block, mark, piece);
    }
    return ZC_OK;
}

zc_status hall_find_pieces(artwork_chart *chart, const chart_hall *hall, zone_pieces *out)
{
    piece_finder finder = { .chart = chart, .hall = hall, .pieces = out };

    *out = (zone_pieces){ .at = arena_array(chart->arena, zone_piece, PIECES_MAX) };
    if (!out->at)
        return ZC_NO_MEMORY;
    for (int placed = 0; placed < hall->count; placed++)
        if (find_in_block(&finder, placed))
            return ZC_NO_MEMORY;
    return ZC_OK;
}
