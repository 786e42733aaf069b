using Conformance.SmartCard;

namespace Conformance.Simulators.Tests.SmartCard;

public sealed class StatusWordTests
{
    [Theory]
    [InlineData(0x63C0, 0)]
    [InlineData(0x63C3, 3)]
    [InlineData(0x63CF, 15)]
    [InlineData(0x63BF, null)]
    [InlineData(0x63D0, null)]
    [InlineData(0x6300, null)] // a key without a limit, not one with no tries left
    [InlineData(0x62C3, null)]
    [InlineData(0x6984, null)]
    [InlineData(0x9000, null)]
    [InlineData(0x0003, null)]
    public void Tries_left_are_told_by_63Cx_alone(int value, int? tries) => Assert.Equal(tries, new StatusWord((ushort)value).TriesLeft);

    [Theory]
    [InlineData(0, 0x63C0)]
    [InlineData(15, 0x63CF)]
    public void Tries_left_make_63Cx(int tries, int value) => Assert.Equal(value, StatusWord.WithTriesLeft(tries).Value);

    [Theory]
    [InlineData(-1)]
    [InlineData(16)]
    public void More_tries_than_a_half_byte_holds_are_refused(int tries) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => StatusWord.WithTriesLeft(tries));

    [Theory]
    [InlineData(0x9000, true)]
    [InlineData(0x9001, false)]
    [InlineData(0x6100, false)]
    [InlineData(0x0000, false)]
    public void Only_9000_is_success(int value, bool success) => Assert.Equal(success, new StatusWord((ushort)value).IsSuccess);

    [Fact]
    public void Prints_and_splits_into_its_two_bytes()
    {
        var status = new StatusWord(0x6A82);
        Assert.Equal("6A82", status.ToString());
        Assert.Equal(0x6A, status.Sw1);
        Assert.Equal(0x82, status.Sw2);
        Assert.Equal("0000", default(StatusWord).ToString());
    }

    [Fact]
    public void Every_name_stands_for_its_number()
    {
        Assert.Equal(0x9000, StatusWord.Success.Value);
        Assert.Equal(0x66F1, StatusWord.SecurityEnvironmentNotConfigured.Value);
        Assert.Equal(0x6700, StatusWord.WrongLength.Value);
        Assert.Equal(0x6881, StatusWord.ChannelNotSupported.Value);
        Assert.Equal(0x6882, StatusWord.SecureMessagingNotSupported.Value);
        Assert.Equal(0x6981, StatusWord.IncompatibleWithFile.Value);
        Assert.Equal(0x6982, StatusWord.SecurityStatusNotSatisfied.Value);
        Assert.Equal(0x6984, StatusWord.ReferenceBlocked.Value);
        Assert.Equal(0x6985, StatusWord.ConditionsNotSatisfied.Value);
        Assert.Equal(0x6986, StatusWord.NoCurrentFile.Value);
        Assert.Equal(0x6987, StatusWord.SecureMessagingObjectMissing.Value);
        Assert.Equal(0x6988, StatusWord.SecureMessagingObjectWrong.Value);
        Assert.Equal(0x69FC, StatusWord.NoSecureSession.Value);
        Assert.Equal(0x6A80, StatusWord.WrongData.Value);
        Assert.Equal(0x6A81, StatusWord.FunctionNotSupported.Value);
        Assert.Equal(0x6A82, StatusWord.FileNotFound.Value);
        Assert.Equal(0x6A83, StatusWord.RecordNotFound.Value);
        Assert.Equal(0x6A86, StatusWord.WrongParameters.Value);
        Assert.Equal(0x6A88, StatusWord.ReferenceNotFound.Value);
        Assert.Equal(0x6B00, StatusWord.OffsetOutsideFile.Value);
        Assert.Equal(0x6D00, StatusWord.InstructionNotSupported.Value);
        Assert.Equal(0x6E00, StatusWord.ClassNotSupported.Value);
        Assert.Equal(0x6F00, StatusWord.InternalError.Value);
    }
}
