package io.salesprocess.rules;

import io.salesprocess.model.facts.Opportunity;
import java.util.function.UnaryOperator;

/**
 * Something that could be done about a requirement, imagined as done.
 *
 * @param node the requirement
 * @param waiver whether it only sets the requirement aside
 * @param done the opportunity, as it would be afterwards
 */
record Deed(Node node, boolean waiver, UnaryOperator<Opportunity> done) {}
