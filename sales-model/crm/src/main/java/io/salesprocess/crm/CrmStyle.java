package io.salesprocess.crm;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** How the values of this module are generated: hidden behind the good name. Leaves no trace in class files. */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        from = "copyOf",
        defaults = @Value.Immutable(copy = false),
        optionalAcceptNullable = true)
@interface CrmStyle {}
