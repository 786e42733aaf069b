using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Conformance.Bench.Requirements;
using Conformance.Steps.Thens;
using static Conformance.Harness.Tests.Thens.LogJudgement;

namespace Conformance.Harness.Tests.Thens;

/// <summary>What software behind the terminal makes of a result, on logs written by hand.</summary>
public sealed class ReceiptThensTests
{
    private static readonly ChartShown Chart = new("1", "●空　太郎", "ｶｸｳ ﾀﾛｳ", "架空県", "1234567", Medical: true, "照会番号不一致") { Confirmed = true };

    public static TheoryData<Action<ReceiptThens>, ChartShown, string> Cases => new()
    {
        { thens => thens.HasName("●空　太郎", "ｶｸｳ ﾀﾛｳ"), Chart with { Name = "?空　太郎" }, "Name ?空　太郎, NameKana ｶｸｳ ﾀﾛｳ" },
        { thens => thens.HasName("●空　太郎", "ｶｸｳ ﾀﾛｳ"), Chart with { Kana = "" }, "Name ●空　太郎, NameKana " },
        { thens => thens.HasAddress("架空県"), Chart with { Address = null }, "Address none" },
        { thens => thens.HasAid("1234567"), Chart with { Aid = null }, "aid none" },
        { thens => thens.IsMarked("●空　太郎"), Chart with { Notice = null }, "notice none, Name ●空　太郎" },
        { thens => thens.IsMarked("●空　太郎"), Chart with { Name = "仮空　太郎" }, "notice 照会番号不一致, Name 仮空　太郎" },
        { thens => thens.IsShown(), Chart with { Medical = false }, "medical information not shown" },
        { thens => thens.HasReadName("●空　太郎"), Chart with { Name = "?" }, "Name ?" },
        { thens => thens.IsFound("●空　太郎"), Chart with { Name = "?" }, "Name ?" },
        { thens => thens.IsLeftToStaff("●空　太郎"), Chart with { Name = "?" }, "Name ?" },
        { thens => thens.IsLeftOut("●空　太郎"), Chart with { Name = "?" }, "Name ?" },
        { thens => thens.IsConfirmed(), Chart with { Confirmed = false }, "qualification not confirmed" },
        { thens => thens.NewerIsTold(), Chart with { Notice = null }, "notice none" },
        { thens => thens.BranchIsTold(), Chart with { Notice = null }, "notice none" },
        { thens => thens.CharactersAreTold(), Chart with { Notice = null }, "notice none" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_last_chart_decides_and_none_decides_nothing(Action<ReceiptThens> then, ChartShown wrong, string seen)
    {
        Got(then, wrong, Chart).MustBe(Verdict.Passed);
        Assert.Equal(seen, Got(then, Chart, wrong).MustBe(Verdict.Failed, Owner.Device).Seen);
        Got(then).MustBe(Verdict.NotTestable);
    }

    [Fact]
    public void An_insurance_that_is_the_same_is_taken_over_and_nothing_is_told_of_it()
    {
        Got(thens => thens.InsuranceIsSame("●空　太郎"), Chart with { Notice = null }).MustBe(Verdict.Passed);
        Assert.Equal("Name ●空　太郎, notice 照会番号不一致", Got(thens => thens.InsuranceIsSame("●空　太郎"), Chart).MustBe(Verdict.Failed, Owner.Device).Seen);
        Got(thens => thens.InsuranceIsSame("架空　太郎"), Chart with { Notice = null }).MustBe(Verdict.Failed);
        Got(thens => thens.InsuranceIsSame("●空　太郎")).MustBe(Verdict.NotTestable);
    }

    [Fact]
    public void Medical_information_may_be_due_or_not()
    {
        Got(thens => thens.IsNotShown(), Chart with { Medical = false }).MustBe(Verdict.Passed);
        Got(thens => thens.IsNotShown(), Chart).MustBe(Verdict.Failed);
        Got(thens => thens.IsNotShownWithout(), Chart with { Medical = false }).MustBe(Verdict.Passed);
        Got(thens => thens.IsNotShownWithout(), Chart).MustBe(Verdict.Failed);
    }

    [Fact]
    public void A_qualification_may_be_confirmed_or_not_and_a_chart_that_does_not_say_is_neither()
    {
        Got(thens => thens.IsNotConfirmed(), Chart with { Confirmed = false }).MustBe(Verdict.Passed);
        Got(thens => thens.IsNotConfirmed(), Chart).MustBe(Verdict.Failed);
        Got(thens => thens.ConfirmsNothing(), Chart with { Confirmed = false }).MustBe(Verdict.Passed);
        Got(thens => thens.ConfirmsNothing(), Chart).MustBe(Verdict.Failed);
        Got(thens => thens.IsNotConfirmed(), Chart with { Confirmed = null }).MustBe(Verdict.Failed);
        Got(thens => thens.IsConfirmed(), Chart with { Confirmed = null }).MustBe(Verdict.Failed);
    }

    [Fact]
    public void It_does_not_bind_a_reader_nor_the_readers_rules_the_software()
    {
        var reader = new DeskOpened("taro", "simulated", "model-a", "in-process") { Declared = new(["pin"], [Aspect.Screen, Aspect.Touch, Aspect.TerminalFile]) };
        var software = new DeskOpened("taro", "simulated", "receipt-computer", "in-process") { Declared = new([Declaration.ReceiptComputer], [Aspect.Chart, Aspect.Clock, Aspect.TerminalFile]) };
        Got(thens => thens.IsShown(), reader, Chart).MustBe(Verdict.NotApplicable, Owner.Configuration);
        Got(thens => thens.IsShown(), software, Chart).MustBe(Verdict.Passed);
        Of(judge => new ResultThens(judge).EncodedIn("UTF-8"), software, Placed, HandedOver()).MustBe(Verdict.NotApplicable);
    }

    private static Finding Got(Action<ReceiptThens> then, params Observed[] happened) => Of(judge => then(new(judge)), happened);
}
