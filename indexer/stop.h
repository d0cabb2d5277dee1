/* Ctrl-C, kindly: signals that ask for an end are held back, and looked for where it is a good moment to end. */
#ifndef STOP_H
#define STOP_H

#include <stdbool.h>

/* From now on SIGINT, SIGTERM and SIGHUP wait, but for those that are ignored anyway (nohup); a limit on the size
 * of files ends nothing, but makes writing fail. */
void stop_hold(void);

/* Has one come? */
bool stop_asked(void);

#endif
