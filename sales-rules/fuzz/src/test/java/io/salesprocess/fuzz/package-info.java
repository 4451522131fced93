/**
 * Fuzz targets: whatever comes in is read or rejected, and what was read obeys the laws. An input that begins as JSON
 * does is taken as it is; any other one picks a document of the target's inputs and edits its tree, so that what comes
 * out gets past the reader.
 */
@NullMarked
package io.salesprocess.fuzz;

import org.jspecify.annotations.NullMarked;
