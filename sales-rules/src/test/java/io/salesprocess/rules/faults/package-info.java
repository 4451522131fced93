/** What happens when threads, memory, class loaders, the host or an application's own rules do not behave. */
package io.salesprocess.rules.faults;
