/** What can be built on the library: a command line, embedding in a CRM, an application's own rules, data of another system. */
@NullMarked
package io.salesprocess.examples;

import org.jspecify.annotations.NullMarked;
