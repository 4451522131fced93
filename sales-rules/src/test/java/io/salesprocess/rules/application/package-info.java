/** Rules as an application would write them, in the form that its build would give them. */
package io.salesprocess.rules.application;
