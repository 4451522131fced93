package io.salesprocess.model.text;

import io.salesprocess.model.definition.SalesProcess;

record Wording(Names names, People people, Times times, Values values) {

    static Wording of(SalesProcess process) {
        Names names = new Names(process);
        return new Wording(
                names, new People(names), new Times(names, Milestones.of(process)), new Values(process.zone()));
    }
}
