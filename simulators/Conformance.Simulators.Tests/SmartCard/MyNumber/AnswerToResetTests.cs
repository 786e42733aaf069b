using Conformance.SmartCard.MyNumber;

namespace Conformance.Simulators.Tests.SmartCard.MyNumber;

public sealed class AnswerToResetTests
{
    public static TheoryData<string> Names => [.. AnswerToReset.All.Select(answer => answer.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_check_character_makes_the_sum_of_all_bytes_behind_TS_zero(string name)
    {
        var bytes = AnswerToReset.Find(name)!.Bytes.ToArray();
        Assert.Equal(0x3B, bytes[0]);
        Assert.InRange(bytes.Length, 2, 33);
        Assert.Equal(0, bytes.Skip(1).Aggregate(0, (sum, next) => sum ^ next));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Its_parts_have_the_length_that_T0_and_the_TDs_announce_and_one_of_them_offers_T1(string name)
    {
        var bytes = AnswerToReset.Find(name)!.Bytes.ToArray();
        var (place, announced, protocols) = (2, bytes[1] >> 4, new List<int>());
        while (announced != 0)
        {
            place += int.PopCount(announced & 0x7);
            if ((announced & 0x8) == 0)
            {
                break;
            }

            protocols.Add(bytes[place] & 0x0F);
            announced = bytes[place++] >> 4;
        }

        Assert.Contains(1, protocols);
        Assert.Equal(bytes.Length, place + (bytes[1] & 0x0F) + 1);
    }

    [Fact]
    public void Five_are_contact_and_four_contactless_and_no_two_are_the_same()
    {
        Assert.Equal(5, AnswerToReset.All.Count(answer => answer.Name.StartsWith("contact-", StringComparison.Ordinal)));
        Assert.Equal(4, AnswerToReset.All.Count(answer => answer.Name.StartsWith("contactless-", StringComparison.Ordinal)));
        Assert.Equal(9, AnswerToReset.All.Select(answer => Convert.ToHexString(answer.Bytes.Span)).Distinct().Count());
        Assert.Equal("3BE000FF8131FE4514", Convert.ToHexString(AnswerToReset.Find("contact-1")!.Bytes.Span));
        Assert.Null(AnswerToReset.Find("contact-6"));
    }
}
