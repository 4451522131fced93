package io.salesprocess.crm.record;

import io.salesprocess.model.json.Place;

/** A record that is not as its system shapes it. Its message tells where, and nothing of what stands there but an id. */
public final class MalformedRecord extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Place place;

    public MalformedRecord(Place place, String message) {
        super(message, null, false, false);
        this.place = place;
    }

    public Place place() {
        return place;
    }
}
