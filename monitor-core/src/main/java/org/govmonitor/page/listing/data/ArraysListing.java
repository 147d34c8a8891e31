package org.govmonitor.page.listing.data;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.govmonitor.page.DataHolder;
import org.govmonitor.page.Page;
import org.govmonitor.page.listing.Listing;
import org.govmonitor.page.listing.ListingStrategy;
import org.govmonitor.page.listing.layout.ColumnContext;
import org.govmonitor.page.listing.layout.Surroundings;
import tools.jackson.databind.JsonNode;

/** A list that a script of a hanweb page fills entry by entry: {@code urls[0]='…'; headers[0]='…'; year[0]='2024'; …}. */
public final class ArraysListing implements ListingStrategy {
    /** So many entries make a list; settings are assigned so too. */
    private static final int FEWEST = 2;

    @Override
    public Optional<Listing> read(Page page, LocalDate today) {
        for (DataHolder holder : page.dataHolders()) {
            List<JsonNode> rows = holder.isScript() ? ScriptArrays.rows(holder.text()) : List.of();
            if (rows.size() >= FEWEST
                    && !Surroundings.of(holder.element(), ColumnContext.of(page), page)
                            .beside()) {
                Optional<Listing> listing = JsonTable.of("", rows, today)
                        .filter(JsonTable::isDated)
                        .map(table -> new Listing.Read(table.items(page.url())));
                if (listing.isPresent()) {
                    return listing;
                }
            }
        }
        return Optional.empty();
    }
}
