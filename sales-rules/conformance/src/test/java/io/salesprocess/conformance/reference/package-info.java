/**
 * The second opinion: the language in plain Java, written from its reference, without rules and without haste. Clear
 * before fast; nothing here knows the library's own judgement.
 */
@NullMarked
package io.salesprocess.conformance.reference;

import org.jspecify.annotations.NullMarked;
