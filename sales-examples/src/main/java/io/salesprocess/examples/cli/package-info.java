/** The command line: start with {@link io.salesprocess.examples.cli.Main}. */
@NullMarked
package io.salesprocess.examples.cli;

import org.jspecify.annotations.NullMarked;
