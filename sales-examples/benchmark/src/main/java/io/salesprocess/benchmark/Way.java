package io.salesprocess.benchmark;

import io.salesprocess.model.facts.Opportunity;

/**
 * A way of inspecting one opportunity of workload W1 as of {@link W1Opportunities#AS_OF}.
 *
 * @param <A> the form in which the way answers; it holds every judgement
 */
interface Way<A> {
    A inspect(Opportunity opportunity);
}
