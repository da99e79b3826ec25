package org.chancery.cli;

import java.util.List;
import org.chancery.register.Times;
import org.chancery.store.SqlRegister;
import org.chancery.view.CaseSheet;
import org.chancery.view.CaseSheets;

/**
 * The case a person names.
 *
 * @param sheet the case
 * @param all all cases, as it may point at others
 */
record CaseNamed(CaseSheet sheet, List<CaseSheet> all) {

    CaseNamed {
        all = List.copyOf(all);
    }

    /**
     * The case of that name, or the only one whose name begins so.
     *
     * @param days as of when, and as far as known by when
     * @throws UnknownEvent if there is none, or several
     */
    static CaseNamed of(String name, SqlRegister register, CaseSheets sheets, TimesOptions days) {
        Times times = days.times();
        List<CaseSheet> all = sheets.of(register.cases(times), times.asOf());
        List<CaseSheet> named = all.stream().filter(sheet -> sheet.matter().id().equals(name)).toList();
        List<CaseSheet> found = named.isEmpty()
                ? all.stream().filter(sheet -> sheet.matter().id().startsWith(name)).toList()
                : named;
        if (found.size() != 1) {
            throw new UnknownEvent(found.isEmpty()
                    ? "No event and no case is called “%s”%s.".formatted(
                            name,
                            days.given()
                                    ? " in what the register has for these days. Ask without --as-of and --known-by"
                                    : ". chancery events and chancery cases print their names")
                    : "“%s” is the beginning of %d cases: %s. Write one in full.".formatted(
                            name, found.size(), String.join(", ", found.stream().map(sheet -> sheet.matter().id()).limit(5).toList())));
        }
        return new CaseNamed(found.get(0), all);
    }
}
