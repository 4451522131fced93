package io.salesprocess.examples.contoso;

import io.salesprocess.model.SalesJson;
import io.salesprocess.model.definition.SalesProcess;

/** The two sales cycles of the extract, written as processes. */
public enum SalesCycle {
    /** For customers who have bought before. */
    EXISTING("existing.json"),
    /** For new customers. */
    NEW("new.json");

    private final String resource;

    SalesCycle(String resource) {
        this.resource = resource;
    }

    /** The cycle as a process. */
    public SalesProcess process() {
        return SalesJson.readProcess(Bundled.bytes(resource), resource);
    }
}
