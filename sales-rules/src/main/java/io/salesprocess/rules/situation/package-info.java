/**
 * The situations on which the rules judge: what was measured, without a name for what it means. Each is a value made of
 * a few small facts; equal situations are judged alike, so that each is judged once and may be remembered. The rules
 * read nothing else.
 */
@NullMarked
package io.salesprocess.rules.situation;

import org.jspecify.annotations.NullMarked;
