/* A program of somebody else's, in C and C++: it knows <zuoci/zuoci.h> and the installed library, nothing
 * more. caller EVENT ROSTER FOLDER */
#include <zuoci/zuoci.h>

#include <stdio.h>
#include <string.h>

static int failures;

static void expect(bool holds, const char *what)
{
    if (!holds) {
        fprintf(stderr, "does not hold: %s\n", what);
        failures++;
    }
}

static void print_problems(zc_diags *diags)
{
    for (int at = 0; at < zc_diags_count(diags); at++)
        fprintf(stderr, "%s\n", zc_diag_text(diags, zc_diags_at(diags, at), ZC_LANG_EN));
}

static bool begins_with(const char *path, const char *begin)
{
    char bytes[16] = { 0 };
    FILE *file = fopen(path, "rb");
    const size_t read = file ? fread(bytes, 1, sizeof bytes - 1, file) : 0;
    if (file)
        fclose(file);
    return read > 0 && memcmp(bytes, begin, strlen(begin)) == 0;
}

static void draws(zc_event *event, const char *folder, const char *kind, const char *ending,
                  const char *begin, zc_diags *diags)
{
    char path[1024];
    snprintf(path, sizeof path, "%s/%s.%s", folder, kind, ending);
    expect(zc_event_draw(event, kind, NULL, 0, path, NULL, diags) == ZC_OK, path);
    expect(begins_with(path, begin), begin);
}

static void seats_everybody(const zc_event *event)
{
    const zc_plan *plan = zc_event_plan(event);
    const zc_roster *roster = zc_event_roster(event);
    for (int person = 0; person < zc_roster_people(roster); person++) {
        const zc_person who = { person };
        zc_seat seat;
        double x_mm, y_mm, facing_deg;
        expect(zc_plan_seat(plan, who, &seat), zc_roster_field(roster, who, ZC_COLUMN_NAME));
        zc_layout_seat_place(zc_event_layout(event), seat, &x_mm, &y_mm, &facing_deg);
        expect(*zc_layout_seat_id(zc_event_layout(event), seat) != '\0', "a seat has an id");
        expect(zc_plan_reason(plan, seat)[0] == 'R', "a seat has its rule");
    }
}

static void builds_an_event(const char *path, const char *folder)
{
    zc_event_request request;
    zc_diags *diags = zc_diags_make();
    zc_event *event = NULL;
    memset(&request, 0, sizeof request);
    request.path = path;
    expect(zc_event_read(&request, &event, diags) == ZC_OK, "the event is read");
    expect(event && zc_event_solve(event, diags) == ZC_OK, "the event is solved");
    if (event && zc_event_plan(event)) {
        seats_everybody(event);
        draws(event, folder, "chart", "svg", "<?xml", diags);
        draws(event, folder, "chart", "pdf", "%PDF-", diags);
        draws(event, folder, "chart", "png", "\x89PNG", diags);
        draws(event, folder, "cards", "pdf", "%PDF-", diags);
        draws(event, folder, "banner", "svg", "<?xml", diags);
        draws(event, folder, "list", "csv", "\xEF\xBB\xBF", diags);
    }
    print_problems(diags);
    zc_event_free(event);
    zc_diags_free(diags);
}

/* What a request says is read and not kept: its texts may go once the event is there. */
static void forgets_the_request(const char *roster, const char *folder)
{
    char path[1024], style[16] = "report", title[16] = "meeting", key[16] = "rostrum", value[16] = "3";
    char option_key[16] = "even", option_value[16] = "one_on_left";
    zc_setting size, option;
    zc_event_request request;
    zc_diags *diags = zc_diags_make();
    zc_event *event = NULL;

    memset(&request, 0, sizeof request);
    memset(&size, 0, sizeof size);
    memset(&option, 0, sizeof option);
    snprintf(path, sizeof path, "%s", roster);
    size.key = key;
    size.value = value;
    option.key = option_key;
    option.value = option_value;
    request.path = path;
    request.style = style;
    request.title = title;
    request.sizes = &size;
    request.size_count = 1;
    request.options = &option;
    request.option_count = 1;
    expect(zc_event_read(&request, &event, diags) == ZC_OK, "a roster and a style are read");
    memset(path, 'x', sizeof path - 1);
    memset(style, 'x', sizeof style - 1);
    memset(title, 'x', sizeof title - 1);
    memset(key, 'x', sizeof key - 1);
    memset(value, 'x', sizeof value - 1);
    memset(option_key, 'x', sizeof option_key - 1);
    memset(option_value, 'x', sizeof option_value - 1);
    expect(event && zc_event_check(event, diags) == ZC_OK, "the request may be forgotten");
    if (event && zc_event_plan(event))
        draws(event, folder, "banner", "svg", "<?xml", diags);
    print_problems(diags);
    zc_event_free(event);
    zc_diags_free(diags);
}

static void tells_what_is_wrong(void)
{
    zc_event_request request;
    zc_diags *diags = zc_diags_make();
    zc_event *event = NULL;
    memset(&request, 0, sizeof request);
    request.path = "there-is-no-such-file.xml";
    expect(zc_event_read(&request, &event, diags) == ZC_IO, "a file that is not there is told");
    expect(event == NULL && zc_diags_count_of(diags, ZC_ERROR) == 1, "once");
    zc_diags_free(diags);
}

int main(int count, char **words)
{
    if (count != 4)
        return 2;
    expect(strcmp(zc_version(), ZUOCI_VERSION) == 0, "the library is of the version that was installed");
    builds_an_event(words[1], words[3]);
    forgets_the_request(words[2], words[3]);
    tells_what_is_wrong();
    return failures ? 1 : 0;
}
