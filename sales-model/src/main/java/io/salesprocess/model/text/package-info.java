/**
 * A definition in English, for explanations and for the playbook: start with {@link
 * io.salesprocess.model.text.English}, and with {@link io.salesprocess.model.text.Checklist} for whole stages.
 */
@NullMarked
package io.salesprocess.model.text;

import org.jspecify.annotations.NullMarked;
