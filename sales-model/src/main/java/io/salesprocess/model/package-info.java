/**
 * The immutable model of a sales process, of an opportunity and of an inspection. Start with
 * {@link io.salesprocess.model.definition.SalesProcess}, {@link io.salesprocess.model.facts.Opportunity} and {@link
 * io.salesprocess.model.inspection.Inspection}; read them with {@link io.salesprocess.model.SalesJson}.
 */
@NullMarked
@SalesStyle
package io.salesprocess.model;

import org.jspecify.annotations.NullMarked;
