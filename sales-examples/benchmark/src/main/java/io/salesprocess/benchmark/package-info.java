/**
 * How fast the library is, beside plain Java and beside Drools used without it, on one workload: {@link
 * io.salesprocess.benchmark.W1Process} and {@link io.salesprocess.benchmark.W1Opportunities}. Start with {@link
 * io.salesprocess.benchmark.Main}.
 */
@NullMarked
package io.salesprocess.benchmark;

import org.jspecify.annotations.NullMarked;
