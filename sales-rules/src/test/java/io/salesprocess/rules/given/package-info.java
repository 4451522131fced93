/**
 * Fixtures in prose: start with {@code Given.given()} and name only what matters to the case. The default cast is one
 * owner ({@code rep}), two colleagues ({@code engineer}, {@code manager}) and three people of the buyer's ({@code buyer},
 * {@code user}, {@code champion}); the default moment is noon of Tuesday, 4 March 2025, UTC.
 */
package io.salesprocess.rules.given;
