package io.salesprocess.examples.report;

import io.salesprocess.model.inspection.Finding;
import java.util.List;

/** The findings about many deals, one line each. For eyes: its wording may change. Thread-safe. */
public final class FindingsText {
    private final Ink ink;

    public FindingsText(Ink ink) {
        this.ink = ink;
    }

    public String render(List<Deal> deals) {
        Page page = new Page();
        for (Deal deal : deals) {
            for (Finding finding : deal.inspection().findings()) {
                String start = ink.text(
                        deal.opportunity().id() + "  " + finding.severity().spelled() + "  " + finding.code());
                page.line(start + ink.text("  " + finding.message()));
            }
        }
        return page.toString();
    }
}
