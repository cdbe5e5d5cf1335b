package org.linli.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.linli.code.DivisionCode;
import org.linli.code.Sex;
import org.linli.community.OrganisationKind;
import org.linli.kernel.Id;
import org.linli.kernel.LifeCycle.Move;
import org.linli.kernel.RuleCase;
import org.linli.kernel.RuleTest;

class VacancyRulesTest {
    private static final LocalDate DAY = LocalDate.of(2022, 3, 1);

    private static VacancyForm form() {
        return VacancyForm.of(Id.of("enterprise-1"), "包装工", 2, DAY);
    }

    private static VacancyRules.Wording wording(VacancyForm form) {
        return VacancyRules.Wording.of(form);
    }

    private static VacancyRules.Wording saying(String text) {
        return wording(form().asking(JobConditions.NONE.also(text)));
    }

    @Nested
    @RuleTest("vacancy-step")
    class vacancy_step {
        private final RuleCase<Move<VacancyStatus, VacancyStep>> rule = RuleCase.violation(VacancyRules.STEP);

        @Test
        void satisfied_by_a_hire_while_it_is_open() {
            rule.holds(new Move<>(VacancyStatus.OPEN, VacancyStep.HIRE));
        }

        @Test
        void violated_by_a_referral_to_one_that_is_closed() {
            rule.breaks(new Move<>(VacancyStatus.CLOSED, VacancyStep.REFER));
        }

        @Test
        void boundary_is_that_one_which_is_filled_expired_or_closed_takes_no_one_and_opens_again() {
            for (VacancyStatus status : Set.of(VacancyStatus.FILLED, VacancyStatus.EXPIRED, VacancyStatus.CLOSED)) {
                for (VacancyStep step : Set.of(VacancyStep.REFER, VacancyStep.HIRE, VacancyStep.FILL)) {
                    rule.breaks(new Move<>(status, step));
                }
                rule.holds(new Move<>(status, VacancyStep.REOPEN_PARTLY));
            }
            rule.breaks(new Move<>(VacancyStatus.OPEN, VacancyStep.REOPEN));
        }
    }

    @Nested
    @RuleTest("vacancy-headcount")
    class vacancy_headcount {
        private final RuleCase<Integer> rule = RuleCase.violation(VacancyRules.HEADCOUNT);

        @Test
        void satisfied_by_five() {
            rule.holds(5);
        }

        @Test
        void violated_by_fewer_than_none() {
            rule.breaks(-3, Map.of("heads", -3, "most", 1000));
        }

        @Test
        void boundary_is_one_and_a_thousand() {
            rule.holds(1);
            rule.breaks(0);
            rule.holds(1000);
            rule.breaks(1001);
        }
    }

    @Nested
    @RuleTest("vacancy-days")
    class vacancy_days {
        private final RuleCase<VacancyRules.Validity> rule = RuleCase.violation(VacancyRules.VALIDITY);

        @Test
        void satisfied_by_ninety_days() {
            rule.holds(new VacancyRules.Validity(DAY, DAY.plusDays(90)));
        }

        @Test
        void violated_by_an_end_before_the_beginning() {
            rule.breaks(
                    new VacancyRules.Validity(DAY, DAY.minusDays(9)), Map.of("from", DAY, "last", DAY.minusDays(9)));
        }

        @Test
        void boundary_is_a_single_day() {
            rule.holds(new VacancyRules.Validity(DAY, DAY));
            rule.breaks(new VacancyRules.Validity(DAY, DAY.minusDays(1)));
        }
    }

    @Nested
    @RuleTest("vacancy-wage")
    class vacancy_wage {
        private final RuleCase<WageRange> rule = RuleCase.violation(VacancyRules.WAGE);

        @Test
        void satisfied_by_a_range() {
            rule.holds(new WageRange(4000, 6000));
        }

        @Test
        void violated_by_a_range_upside_down() {
            rule.breaks(new WageRange(6000, 4000), Map.of("from", 6000, "to", 4000, "most", 1_000_000));
        }

        @Test
        void boundary_is_one_yuan_one_figure_and_a_million() {
            rule.holds(new WageRange(1, 1));
            rule.breaks(new WageRange(0, 1));
            rule.holds(new WageRange(1, 1_000_000));
            rule.breaks(new WageRange(1, 1_000_001));
            rule.breaks(new WageRange(2, 1));
        }
    }

    @Nested
    @RuleTest("vacancy-ages")
    class vacancy_ages {
        private final RuleCase<JobConditions> rule = RuleCase.violation(VacancyRules.AGES);

        @Test
        void satisfied_by_no_age_at_all() {
            rule.holds(JobConditions.NONE);
        }

        @Test
        void violated_by_children() {
            rule.breaks(JobConditions.NONE.aged(14, 40), Map.of("from", 14, "least", 16));
        }

        @Test
        void boundary_is_sixteen_and_arithmetic_is_another_rule() {
            rule.holds(JobConditions.NONE.aged(16, 16));
            rule.breaks(JobConditions.NONE.aged(15, 16));
            rule.holds(JobConditions.NONE.aged(40, 30));
            rule.holds(JobConditions.NONE.aged(16, 120));
        }
    }

    @Nested
    @RuleTest("vacancy-age-span")
    class vacancy_age_span {
        private final RuleCase<JobConditions> rule = RuleCase.violation(VacancyRules.AGE_SPAN);

        @Test
        void satisfied_by_no_age_at_all() {
            rule.holds(JobConditions.NONE);
        }

        @Test
        void violated_by_a_span_upside_down() {
            rule.breaks(JobConditions.NONE.aged(40, 30), Map.of("from", 40, "to", 30, "most", 100));
        }

        @Test
        void boundary_is_one_age_and_a_hundred() {
            rule.holds(JobConditions.NONE.aged(16, 16));
            rule.breaks(JobConditions.NONE.aged(17, 16));
            rule.holds(JobConditions.NONE.aged(16, 100));
            rule.breaks(JobConditions.NONE.aged(16, 101));
        }
    }

    @Nested
    @RuleTest("vacancy-experience")
    class vacancy_experience {
        private final RuleCase<Integer> rule = RuleCase.violation(VacancyRules.EXPERIENCE);

        @Test
        void satisfied_by_three_years() {
            rule.holds(3);
        }

        @Test
        void violated_by_eighty() {
            rule.breaks(80, Map.of("years", 80, "most", 50));
        }

        @Test
        void boundary_is_none_and_fifty() {
            rule.holds(0);
            rule.breaks(-1);
            rule.holds(50);
            rule.breaks(51);
        }
    }

    @Nested
    @RuleTest("job-no-discrimination")
    class job_no_discrimination {
        private final RuleCase<VacancyRules.Wording> rule = RuleCase.violation(VacancyRules.NO_DISCRIMINATION);

        @Test
        void satisfied_by_what_the_work_needs() {
            rule.holds(saying("能上夜班，男女不限，民族不限，会民族乐器者亦可"));
        }

        @Test
        void violated_by_each_ground_in_either_text_and_by_the_field() {
            for (String text : List.of("限男性", "汉族优先", "只招白人", "谢绝穆斯林", "不招少数民族", "性别：女", "已婚已育", "male only")) {
                rule.breaks(saying(text));
                rule.breaks(wording(VacancyForm.of(Id.of("enterprise-1"), "文员（" + text + "）", 1, DAY)));
            }
            rule.breaks(wording(form().asking(JobConditions.NONE.only(Sex.FEMALE))));
        }

        @Test
        void boundary_is_a_post_that_the_state_closes_to_women_and_nothing_else() {
            VacancyForm closed = form().closedToWomen("矿山井下作业");
            rule.holds(wording(closed.asking(JobConditions.NONE.only(Sex.MALE).also("限男性"))));
            rule.breaks(wording(closed.asking(JobConditions.NONE.only(Sex.FEMALE))));
            rule.breaks(wording(closed.asking(JobConditions.NONE.only(Sex.MALE).also("汉族优先"))));
            rule.breaks(wording(form().asking(JobConditions.NONE.only(Sex.MALE))));
            rule.breaks(wording(closed.asking(JobConditions.NONE.also("只招女性"))));
            rule.breaks(wording(closed.asking(JobConditions.NONE.also("男士勿扰"))));
            rule.breaks(wording(closed.asking(JobConditions.NONE.also("已婚已育，不得怀孕"))));
            rule.holds(wording(closed.asking(JobConditions.NONE.also("女士勿扰"))));
            rule.holds(wording(form().asking(JobConditions.NONE.also("限男性")).checked("男性模特展示男装")));
            rule.breaks(wording(
                    form().asking(JobConditions.NONE.also("限男性").only(Sex.MALE)).checked("男性模特展示男装")));
        }
    }

    @Nested
    @RuleTest("job-words-checked")
    class job_words_checked {
        private final RuleCase<VacancyRules.Wording> rule = RuleCase.warning(VacancyRules.WORDS_CHECKED);

        @Test
        void satisfied_by_words_that_exclude_no_one() {
            rule.holds(wording(form().asking(JobConditions.NONE.also("能上夜班")).checked("无")));
        }

        @Test
        void violated_by_words_that_seem_to_exclude_people() {
            rule.breaks(
                    wording(form().asking(JobConditions.NONE.also("招男生，汉族优先")).checked("宿舍名称")),
                    Map.of("words", "汉族优先、招男生"));
        }

        @Test
        void boundary_is_whether_the_office_has_said_why() {
            VacancyForm guessed = form().asking(JobConditions.NONE.also("限男性"));
            rule.holds(wording(guessed));
            rule.breaks(wording(guessed.checked("岗位名称")));
        }
    }

    @Nested
    @RuleTest("job-conditions")
    class job_conditions {
        private final RuleCase<VacancyRules.Wording> rule = RuleCase.warning(VacancyRules.CONDITIONS);

        @Test
        void satisfied_by_experience() {
            rule.holds(wording(form().asking(JobConditions.NONE.experienced(2))));
        }

        @Test
        void violated_by_a_place_of_registration() {
            rule.breaks(saying("限本地户籍"), Map.of("aged", false, "words", "限本地户籍"));
        }

        @Test
        void boundary_is_any_limit_of_age() {
            rule.holds(wording(form()));
            rule.breaks(wording(form().asking(JobConditions.NONE.aged(18, 60))), Map.of("aged", true, "words", ""));
        }
    }

    @Nested
    @RuleTest("vacancy-enterprise")
    class vacancy_enterprise {
        private final RuleCase<OrganisationKind> rule = RuleCase.warning(VacancyRules.ENTERPRISE);

        @Test
        void satisfied_by_an_enterprise() {
            rule.holds(OrganisationKind.ENTERPRISE);
        }

        @Test
        void violated_by_an_organ_of_state() {
            rule.breaks(OrganisationKind.GOVERNMENT, Map.of("kind", OrganisationKind.GOVERNMENT));
        }

        @Test
        void boundary_is_the_property_manager_who_is_one() {
            rule.holds(OrganisationKind.PROPERTY_MANAGER);
            rule.breaks(OrganisationKind.OWNERS_COMMITTEE);
        }
    }

    @Nested
    @RuleTest("vacancy-same-enterprise")
    class vacancy_same_enterprise {
        private final RuleCase<VacancyRules.Staying> rule = RuleCase.violation(VacancyRules.SAME_ENTERPRISE);

        @Test
        void satisfied_by_the_same_one() {
            rule.holds(new VacancyRules.Staying(true, 9));
        }

        @Test
        void violated_by_another_one_after_nine_referrals() {
            rule.breaks(new VacancyRules.Staying(false, 9), Map.of("referrals", 9));
        }

        @Test
        void boundary_is_the_first_referral() {
            rule.holds(new VacancyRules.Staying(false, 0));
            rule.breaks(new VacancyRules.Staying(false, 1));
        }
    }

    @Nested
    @RuleTest("vacancy-heads")
    class vacancy_heads {
        private final RuleCase<VacancyRules.Heads> rule = RuleCase.violation(VacancyRules.HEADS);

        @Test
        void satisfied_by_fewer_than_are_wanted() {
            rule.holds(new VacancyRules.Heads(5, 2, 5, 2));
        }

        @Test
        void violated_by_many_more() {
            rule.breaks(new VacancyRules.Heads(5, 9, 5, 7), Map.of("heads", 5, "hires", 9));
        }

        @Test
        void boundary_is_the_last_place_and_the_last_person_there_at_once() {
            rule.holds(new VacancyRules.Heads(2, 2, 2, 2));
            rule.breaks(new VacancyRules.Heads(2, 3, 2, 2));
            rule.breaks(new VacancyRules.Heads(2, 2, 2, 3), Map.of("heads", 2, "hires", 3));
            rule.holds(new VacancyRules.Heads(1, 1, 3, 3));
            rule.breaks(new VacancyRules.Heads(1, 1, 3, 4), Map.of("heads", 3, "hires", 4));
        }
    }

    @Nested
    @RuleTest("vacancy-heads-kept")
    class vacancy_heads_kept {
        private final RuleCase<VacancyRules.Recounting> rule = RuleCase.violation(VacancyRules.HEADS_KEPT);

        @Test
        void satisfied_by_a_vacancy_that_stands_as_before() {
            rule.holds(new VacancyRules.Recounting(5, 1, VacancyStatus.PARTLY_FILLED, VacancyStatus.PARTLY_FILLED));
        }

        @Test
        void violated_by_fewer_heads_than_places_taken() {
            rule.breaks(
                    new VacancyRules.Recounting(1, 3, VacancyStatus.PARTLY_FILLED, VacancyStatus.FILLED),
                    Map.of("heads", 1, "taken", 3));
        }

        @Test
        void boundary_is_one_head_more_than_places_taken() {
            rule.holds(new VacancyRules.Recounting(2, 1, VacancyStatus.PARTLY_FILLED, VacancyStatus.PARTLY_FILLED));
            rule.breaks(new VacancyRules.Recounting(1, 1, VacancyStatus.PARTLY_FILLED, VacancyStatus.FILLED));
        }
    }

    @Nested
    @RuleTest("vacancy-free-head")
    class vacancy_free_head {
        private final RuleCase<VacancyRules.Heads> rule = RuleCase.violation(VacancyRules.FREE_HEAD);

        @Test
        void satisfied_by_free_places() {
            rule.holds(new VacancyRules.Heads(5, 2, 5, 2));
        }

        @Test
        void violated_by_a_full_one() {
            rule.breaks(new VacancyRules.Heads(2, 4, 2, 2), Map.of("heads", 2, "taken", 4));
        }

        @Test
        void boundary_is_one_free_place() {
            rule.holds(new VacancyRules.Heads(2, 1, 2, 2));
            rule.breaks(new VacancyRules.Heads(2, 2, 2, 2));
        }
    }

    @Nested
    @RuleTest("job-enterprise-word")
    class job_enterprise_word {
        private final RuleCase<VacancyRules.Word> rule = RuleCase.violation(VacancyRules.WORD);

        @Test
        void satisfied_by_a_paper() {
            rule.holds(new VacancyRules.Word(EnterpriseVoice.PAPER, true));
        }

        @Test
        void violated_by_the_office_without_one() {
            rule.breaks(new VacancyRules.Word(EnterpriseVoice.PAPER, false), Map.of());
        }

        @Test
        void boundary_is_the_contact_who_needs_none() {
            rule.holds(new VacancyRules.Word(EnterpriseVoice.CONTACT, false));
            rule.breaks(new VacancyRules.Word(EnterpriseVoice.PAPER, false));
        }
    }

    @Nested
    @RuleTest("vacancy-ends")
    class vacancy_ends {
        private final RuleCase<VacancyRules.Ending> rule = RuleCase.hint(VacancyRules.ENDS);

        @Test
        void satisfied_long_before() {
            rule.holds(new VacancyRules.Ending("包装工", DAY, 7, DAY.minusDays(30)));
        }

        @Test
        void violated_after_its_last_day() {
            rule.breaks(
                    new VacancyRules.Ending("包装工", DAY, 7, DAY.plusDays(2)),
                    Map.of("title", "包装工", "last", DAY, "over", true));
        }

        @Test
        void boundary_is_the_seventh_day_before_its_last() {
            rule.holds(new VacancyRules.Ending("包装工", DAY, 7, DAY.minusDays(8)));
            rule.breaks(
                    new VacancyRules.Ending("包装工", DAY, 7, DAY.minusDays(7)),
                    Map.of("title", "包装工", "last", DAY, "over", false));
        }
    }

    @Test
    void words_that_name_goods_or_exclude_no_one_pass() {
        for (String text : List.of(
                "女装导购",
                "招女装导购",
                "民族乐器演奏",
                "招水族馆饲养员",
                "男女均可",
                "不限民族",
                "诚招汉口店员",
                "妇女儿童用品",
                "宗教场所周边保洁",
                "招聘女士皮鞋导购",
                "要求女性用品销售经验",
                "招男士用品店员",
                "招女生宿舍管理员",
                "招女子健身会所前台",
                "招水族箱维护员",
                "招水族用品店员",
                "招聘回族餐厨师",
                "招朝鲜族舞教师",
                "明白人优先",
                "ramen only",
                "聘男士西装导购",
                "已育苗圃看护")) {
            assertEquals(Map.of(), JobWording.of(List.of(text)), text);
        }
    }

    @Test
    void words_are_found_whatever_their_width_and_blanks() {
        assertEquals(
                Set.of(BiasGround.WOMEN_KEPT_OUT),
                JobWording.of(List.of("限　男 性")).keySet());
        assertEquals(
                Set.of(BiasGround.WOMEN_KEPT_OUT),
                JobWording.of(List.of("ＭＡＬＥ Only")).keySet());
        assertEquals(Set.of(BiasGround.OTHER), JobWording.of(List.of("谢绝外地")).keySet());
    }

    @Test
    void words_tell_who_is_kept_out() {
        for (String text :
                List.of("诚聘男司机", "聘男工", "招录男生", "男士优先", "女士勿扰", "谢绝女性", "性别要求：男", "for men only", "no women")) {
            assertEquals(
                    Set.of(BiasGround.WOMEN_KEPT_OUT),
                    JobWording.of(List.of(text)).keySet(),
                    text);
        }
        for (String text : List.of("诚聘女文员", "聘用女工", "招募女士", "女生优先", "男士勿投", "不招男工", "只招女子", "women only", "no men")) {
            assertEquals(
                    Set.of(BiasGround.MEN_KEPT_OUT),
                    JobWording.of(List.of(text)).keySet(),
                    text);
        }
        for (String text : List.of("已婚已育", "不得怀孕", "要求未婚", "谢绝孕妇")) {
            assertEquals(Set.of(BiasGround.FAMILY), JobWording.of(List.of(text)).keySet(), text);
        }
        assertEquals(Set.of(BiasGround.RACE), JobWording.of(List.of("外教白人优先")).keySet());
        assertEquals(
                Set.of(BiasGround.MEN_KEPT_OUT),
                JobWording.of(List.of("招女装导购，限女性")).keySet());
    }

    @Test
    void the_peak_of_hires_counts_and_not_their_sum() {
        Vacancy vacancy = VacancyCourse.post(
                        DivisionCode.of("350603005004"),
                        Id.of("vacancy-1"),
                        form(),
                        OrganisationKind.ENTERPRISE,
                        new JobTerms(90, 7, 14, 7))
                .orElseThrow();
        Vacancy three = vacancy.hiring(Id.of("a"), DAY)
                .dating(Id.of("a"), DAY, Optional.of(DAY.plusDays(10)))
                .hiring(Id.of("b"), DAY.plusDays(9))
                .hiring(Id.of("c"), DAY.plusDays(10));
        assertEquals(3, three.taken());
        assertEquals(2, three.mostAtOnce());
        assertEquals(
                3, three.dating(Id.of("a"), DAY, Optional.of(DAY.plusDays(11))).mostAtOnce());
    }
}
