package org.ninefold.desk.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.desk.Member;
import org.ninefold.kernel.Page;

/** The people whom the caller leads, with what waits for each. */
@Schema(name = "TeamPageJson")
public record TeamPageJson(
        List<MemberJson> items,
        @Schema(description = "How many there are in all, up to 10,000.") Integer total,
        @Schema(description = "Instead of total: there are at least so many.") Integer totalAtLeast) {

    /** One of them. */
    @Schema(name = "MemberJson")
    public record MemberJson(@Schema(description = "Sign-in name.") String person, String name, FiguresJson figures) {}

    static TeamPageJson of(Page<Member> page) {
        return new TeamPageJson(
                page.items().stream().map(TeamPageJson::row).toList(), page.exactTotal(), page.leastTotal());
    }

    private static MemberJson row(Member member) {
        return new MemberJson(member.person().signIn(), member.person().name(), FiguresJson.of(member.figures()));
    }
}
