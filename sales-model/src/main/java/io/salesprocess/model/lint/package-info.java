/**
 * What can be wrong with a whole process or a whole opportunity, beyond its single objects. {@code SalesJson} asks for
 * all of it.
 */
@NullMarked
package io.salesprocess.model.lint;

import org.jspecify.annotations.NullMarked;
