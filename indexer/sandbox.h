/* What a process that reads untrusted bytes may still do: work in memory, and read and write what is open already. */
#ifndef SANDBOX_H
#define SANDBOX_H

#include <stdbool.h>
#include <stdint.h>

/* Limits this process for good.  No core is written, no file grows, nothing is opened any more, and no more than
 * `memory` bytes are mapped beyond what is mapped now.  Where the kernel has seccomp all system calls but those of plain
 * computing fail with EACCES: no file, no network, no other process.  Returns whether it has: false leaves only the
 * limits, which forbid files and sockets too. */
bool sandbox_enter(uint64_t memory);

#endif
