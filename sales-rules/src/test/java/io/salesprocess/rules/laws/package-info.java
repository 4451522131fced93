/** The laws that the engine obeys, as properties over generated sales processes and opportunities. */
package io.salesprocess.rules.laws;
