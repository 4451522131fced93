package io.salesprocess.rules.measure;

import io.salesprocess.model.value.Moment;

/**
 * One time that something happened which has to happen again and again.
 *
 * @param id of the record; {@code field:…} for a field
 */
record Occasion(String id, Moment when) {}
