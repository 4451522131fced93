/** Shows that the language says what published sales processes ask for, and that the engine decides it rightly. */
@NullMarked
package io.salesprocess.examples.processes;

import org.jspecify.annotations.NullMarked;
