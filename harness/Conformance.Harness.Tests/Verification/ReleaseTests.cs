using Conformance.Verification;
using NodaTime;
using Xunit;

namespace Conformance.Harness.Tests.Verification;

public sealed class ReleaseTests(TestHolder holder) : IClassFixture<TestHolder>
{
    private static readonly LocalDateTime Given = new(2025, 3, 1, 9, 5, 0);
    private readonly TestHolder _holder = holder;

    [Fact]
    public void Consent_opens_what_was_agreed_to_for_24_hours()
    {
        var release = Release.Decide(Answer(lastDay: 2026), new ConsentAnswers(false, true, true, true, Given), Given.PlusSeconds(5));

        var until = new LocalDateTime(2025, 3, 2, 9, 5, 0);
        Assert.Null(release.Surgery);
        Assert.Equal((new Viewing(Given, until), new Viewing(Given, until)), (release.Diagnosis, release.Medicines));
        Assert.Equal(new Viewing(Given, until), release.Checkups);
        Assert.NotNull(release.Basic);
    }

    [Theory]
    [InlineData(23, 59, true)]
    [InlineData(24, 0, false)]
    public void Consent_that_is_a_day_old_opens_nothing(int hours, int minutes, bool open) =>
        Assert.Equal(open, Release.Decide(Answer(lastDay: 2026), new ConsentAnswers(true, true, true, true, Given), Given.PlusHours(hours).PlusMinutes(minutes)).Medicines is not null);

    [Theory]
    [InlineData(true, false, false, false)]
    [InlineData(false, true, false, false)]
    [InlineData(false, false, true, false)]
    [InlineData(false, false, false, true)]
    public void Each_answer_opens_its_own_item(bool surgery, bool diagnosis, bool medicines, bool checkups)
    {
        var release = Release.Decide(Answer(lastDay: 2026), new ConsentAnswers(surgery, diagnosis, medicines, checkups, Given), Given);
        Assert.Equal(
            (surgery, diagnosis, medicines, checkups),
            (release.Surgery is not null, release.Diagnosis is not null, release.Medicines is not null, release.Checkups is not null));
    }

    [Fact]
    public void An_emergency_opens_everything_medical_for_24_hours_and_nothing_else()
    {
        var emergency = ConsentAnswers.InEmergency(Given);
        var release = Release.Decide(Answer(lastDay: 2026), emergency, Given);
        var viewing = new Viewing(Given, new(2025, 3, 2, 9, 5, 0));
        Assert.Equal((viewing, viewing, viewing, viewing), (release.Surgery, release.Diagnosis, release.Medicines, release.Checkups));
        Assert.Equal((false, false, false, null), (emergency.HighCostLimit, emergency.MedicalAid, emergency.SpecificDiseases, emergency.PrescriptionForm));
    }

    [Fact]
    public void Refused_consent_still_releases_the_basic_result()
    {
        var release = Release.Decide(Answer(lastDay: 2026), new ConsentAnswers(false, false, false, false, Given), Given);
        Assert.Equal((Eligibility.Valid, true), (release.Eligibility, release.Basic is not null));
        Assert.Equal((null, null, null, null), (release.Surgery, release.Diagnosis, release.Medicines, release.Checkups));
    }

    [Fact]
    public void In_grace_only_the_basic_result_is_released()
    {
        var release = Release.Decide(Answer(lastDay: 2025), new ConsentAnswers(true, true, true, true, Given), Given);
        Assert.Equal((CertificateStanding.Grace, true), (release.Standing, release.Basic is not null));
        Assert.Equal((null, null, null, null), (release.Surgery, release.Diagnosis, release.Medicines, release.Checkups));
    }

    [Theory]
    [InlineData("2025-02-28", Eligibility.Invalid)]
    [InlineData("2025-03-01", Eligibility.Invalid)]
    [InlineData("2025-03-02", Eligibility.Valid)]
    [InlineData(null, Eligibility.Valid)]
    public void A_lost_qualification_is_invalid_from_the_day_of_loss_and_still_known(string? lost, Eligibility expected)
    {
        var record = Record() with { DisqualificationDate = lost is null ? null : NodaTime.Text.LocalDatePattern.Iso.Parse(lost).Value };
        var release = Release.Decide(Answer(2026, new RegisterReply.Found(record)), new ConsentAnswers(true, true, true, true, Given), Given);
        Assert.Equal((expected, record), (release.Eligibility, release.Basic));
        Assert.Equal(expected == Eligibility.Valid, release.Medicines is not null);
    }

    [Theory]
    [InlineData("2025-03-01", Eligibility.Valid)]
    [InlineData("2025-03-02", Eligibility.Invalid)]
    public void A_qualification_is_in_force_from_its_first_day(string first, Eligibility expected)
    {
        var record = Record() with { QualificationDate = NodaTime.Text.LocalDatePattern.Iso.Parse(first).Value };
        Assert.Equal(expected, Answer(2026, new RegisterReply.Found(record)).Eligibility);
    }

    [Fact]
    public void Nothing_known_and_nobody_to_ask_are_different_answers()
    {
        Assert.Equal(Eligibility.Invalid, Answer(2026, new RegisterReply.NotFound()).Eligibility);
        var unavailable = Release.Decide(Answer(2026, new RegisterReply.Unavailable()), new ConsentAnswers(true, true, true, true, Given), Given);
        Assert.Equal((Eligibility.Unavailable, null, null), (unavailable.Eligibility, unavailable.Basic, unavailable.Medicines));
    }

    [Fact]
    public void A_record_says_nothing_about_its_person() => Assert.Equal("InsuredRecord", Record().ToString());

    private static InsuredRecord Record() => new()
    {
        CertificateSubject = "HOLDER", InsuredCardClassification = "01", InsurerNumber = "01130012", InsuredIdentificationNumber = "12", Name = "架空　花子",
        NameKana = "ｶｸｳ ﾊﾅｺ", Sex1 = "2", Birthdate = new LocalDate(1980, 2, 17), QualificationDate = new LocalDate(2020, 4, 1), InsurerName = "架空健康保険組合",
    };

    private EligibilityAnswer Answer(int lastDay, RegisterReply? reply = null)
    {
        var certificate = _holder.Issue("2021-02-17T15:00:00Z", $"{lastDay}-02-17T14:59:59Z");
        var rules = new CertificateRules([_holder.Anchor], RevocationList.None(), StandingRules.Default());
        var trusted = (CertificateOutcome.Trusted)TrustedHolder.Examine(_holder.Present(certificate), rules, Instant.FromUtc(2025, 3, 1, 0, 5));
        return EligibilityAnswer.Ask(trusted.Holder, new OneReply(reply ?? new RegisterReply.Found(Record())), new LocalDate(2025, 3, 1));
    }

    private sealed class OneReply(RegisterReply reply) : IEligibilityRegister
    {
        public RegisterReply Find(string certificateSubject, LocalDate day)
        {
            Assert.Equal("HOLDER", certificateSubject);
            return reply;
        }
    }
}
