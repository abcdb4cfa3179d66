/* event/event.h: reads an event and leads it through the rooms. */
#ifndef EVENT_EVENT_H
#define EVENT_EVENT_H

#include "artwork/artwork.h"
#include "base/base.h"
#include "layout/layout.h"
#include "plan/plan.h"
#include "precedence/precedence.h"
#include "roster/roster.h"
#include "rule/rule.h"
#include "solve/solve.h"
#include "text/text.h"
#include "venue/venue.h"
#include <zuoci/event.h>
#endif
