/* event/event.h: reads an event and leads it through the rooms. */
#ifndef EVENT_EVENT_H
#define EVENT_EVENT_H

#include "base/base.h"
#include <zuoci/event.h>
#endif
