/**
 * The machine that reads and writes JSON: a strict parser that knows the place of every value, and {@link
 * io.salesprocess.model.json.Shape}, which describes one JSON object for both directions. Callers meet {@link
 * io.salesprocess.model.json.Problem}, {@link io.salesprocess.model.json.Reading}, {@link
 * io.salesprocess.model.json.Limits} and {@link io.salesprocess.model.json.InvalidJsonException}; the rest may change.
 */
@NullMarked
package io.salesprocess.model.json;

import org.jspecify.annotations.NullMarked;
