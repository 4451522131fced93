package io.salesprocess.crm.record;

import java.util.Optional;

/**
 * What a stage is called.
 *
 * @param id the id, by which opportunities and their history name it
 * @param pipeline the pipeline that it belongs to
 * @param name the name that people see
 * @param status what an opportunity comes to that reaches it: won or lost, as the source spells it
 */
public record StageName(String id, Optional<String> pipeline, String name, Optional<String> status) {}
