package org.linli.job.ledger;

import java.util.Set;
import org.linli.charter.Rate;
import org.linli.kernel.Id;
import org.linli.person.Person;

/**
 * What the desk for jobs has done in a period (招聘台账数据). A hire counts on its first day, for the enterprise and, when the person lived in
 * the community, for the residents too; leaving later changes none of that. Times (人次) count each hire, people (人) count once, whatever
 * the months.
 *
 * @param vacancies vacancies that began in the period (岗位)
 * @param heads how many people these were for when they were posted, whatever was wanted later (招聘人数)
 * @param referrals people who were referred, each time; not those that were written by mistake (推荐人次)
 * @param interviews people whom an enterprise saw, once for each referral (面试人次)
 * @param entered hires that the desk has entered or the enterprise confirmed (登记录用人次)
 * @param hires hires that the enterprise has confirmed (录用人次)
 * @param people the people who were hired (录用人员)
 * @param residentHires hires of people who lived in the community (居民就业人次)
 * @param residents the people of these (就业居民)
 * @param due hires whose thirty days ended in the period, whenever they began (满三十日的录用)
 * @param kept how many of these were still there on the thirtieth day (满三十日在岗)
 */
public record JobFigures(
        long vacancies,
        long heads,
        long referrals,
        long interviews,
        long entered,
        long hires,
        Set<Id<Person>> people,
        long residentHires,
        Set<Id<Person>> residents,
        long due,
        long kept) {
    /** Copies the sets. */
    public JobFigures {
        people = Set.copyOf(people);
        residents = Set.copyOf(residents);
    }

    /** {@return confirmed hires among all that were entered (确认率)} */
    public Rate confirmation() {
        return new Rate(hires, entered);
    }

    /** {@return hires of residents among all hires (居民占比)} */
    public Rate residentShare() {
        return new Rate(residentHires, hires);
    }

    /** {@return people who were still there on the thirtieth day among hires whose thirty days ended in the period (三十日留存率)} */
    public Rate retention() {
        return new Rate(kept, due);
    }

    /**
     * The figure that stands for a count of hires.
     *
     * @param side for whom they count
     * @return for enterprises each confirmed hire, for residents each resident who was hired
     */
    public long count(HiresBy side) {
        return side == HiresBy.EMPLOYER ? hires : residents.size();
    }

    /** Leaves out who they are. */
    @Override
    public String toString() {
        return hires + " hires of " + people.size() + " people, " + residents.size() + " residents";
    }
}
