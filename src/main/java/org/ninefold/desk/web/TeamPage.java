package org.ninefold.desk.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ninefold.desk.Member;
import org.ninefold.desk.Today;
import org.ninefold.kernel.Page;
import org.ninefold.platform.web.ListAddress;
import org.ninefold.platform.web.Pager;
import org.ninefold.platform.web.Say;

/** What waits for each person whom a manager leads; each number opens the list behind it. */
@Named
@RequestScoped
public class TeamPage {

    private static final String NUMBER = "page";
    private static final int SIZE = 25;

    @EJB
    Today today;

    @Inject
    Say say;

    private final ListAddress address = ListAddress.asked("/desk/team.xhtml", NUMBER);
    private Page<Member> members;

    public void load() {
        getMembers();
    }

    public Page<Member> getMembers() {
        if (members == null) {
            members = today.team((Pager.number(address, NUMBER) - 1) * SIZE, SIZE);
        }
        return members;
    }

    public Pager getPager() {
        return Pager.of(getMembers(), address, NUMBER, SIZE, say);
    }

    public String day(Member member) {
        return new ListAddress(TodayPage.PAGE)
                .with(TodayPage.OF, member.person().signIn())
                .toString();
    }

    public String planned(Member member) {
        return new ListAddress(PlannedPage.PAGE)
                .with(TodayPage.OF, member.person().signIn())
                .toString();
    }

    /** The address of the person's tasks by their day: LATE or TODAY. */
    public String tasks(Member member, String due) {
        return WorkAddress.tasks(member.person().signIn(), due);
    }

    public String silent(Member member) {
        return WorkAddress.silent(member.person().signIn());
    }
}
