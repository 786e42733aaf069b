namespace Conformance.Simulators.Tests.CardSimulator.Commands;

/// <summary>CHANGE REFERENCE DATA and CHANGE KEY (facts/card.md 2.1).</summary>
public sealed class ReferenceChangeTests
{
    /// <summary>Application, VERIFY of the old data, the change, VERIFY of the new, the query afterwards.</summary>
    public static TheoryData<string, string, string, string, string> Changes => new()
    {
        { TestCard.SelectJpki, "0020009804" + TestPersona.PinHex, "0024019804", "0020009804", "63C3" },
        { TestCard.SelectInputSupport, "0020009104" + TestPersona.InputSupportPinHex, "0024019104", "0020009104", "63C3" },
        { TestCard.SelectResident, "0020009C04" + TestPersona.ResidentPinHex, "8032009C04", "0020009C04", "63C3" },
        { TestCard.SelectCommon, "0020009C04" + TestPersona.CommonPinHex, "8032009C04", "0020009C04", "63C3" },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void A_PIN_is_changed_after_the_old_one(string select, string old, string change, string verify, string query)
    {
        var card = TestCard.FullAt(select);
        Assert.Equal("6982", card.Send(change + "39393938"));
        Assert.Equal("9000", card.Send(old));
        Assert.Equal("9000", card.Send(change + "39393938"));
        card.PowerOff();
        card.PowerOn();
        card.Send(select);
        Assert.Equal("63C2", card.Send(old));
        Assert.Equal("9000", card.Send(verify + "39393938"));
        Assert.Equal(query, card.Send(verify[..8]));
    }

    [Fact]
    public void A_password_is_changed_while_its_file_is_current()
    {
        var card = TestCard.AtJpki();
        card.Send("00A4020C02001B");
        Assert.Equal("9000", card.Send("0020008007" + TestPersona.PasswordHex));
        Assert.Equal("9000", card.Send("0024018006" + "5A5A5A393939"));
        Assert.Equal("9000", card.Send("0020008006" + "5A5A5A393939"));
        Assert.Equal("63C4", card.Send("0020008007" + TestPersona.PasswordHex));
    }

    [Theory]
    [InlineData("002401980331323300", "6700")] // Le
    [InlineData("0024019803313233", "6700")] // 3 digits
    [InlineData("00240198053132333435", "6700")]
    [InlineData("00240198", "6700")]
    [InlineData("00240198043132335A", "6A80")] // a letter
    [InlineData("002401980431323330", "9000")]
    [InlineData("0024009804" + TestPersona.PinHex, "6A86")] // old and new together
    [InlineData("002401180431323330", "6A86")]
    [InlineData("0024019904" + TestPersona.PinHex, "6A88")]
    [InlineData("0024019704" + TestPersona.PinHex, "6A88")] // a key
    [InlineData("0024018004" + TestPersona.PinHex, "6986")]
    [InlineData("0024019B06414141414141", "6982")] // another one was verified
    [InlineData("803200980431323330", "6985")] // the command of other applications
    [InlineData("803201980431323330", "6A86")]
    [InlineData("802401980431323330", "6D00")]
    public void Answers_after_the_authentication_PIN(string command, string status)
    {
        var card = TestCard.AtJpki();
        card.Send("0020009804" + TestPersona.PinHex);
        Assert.Equal(status, card.Send(command));
    }

    [Theory]
    [InlineData("0024019B054141414141", "6700")]
    [InlineData("0024019B114141414141414141414141414141414141", "6700")]
    [InlineData("0024019B06616161616161", "6A80")] // lower case
    [InlineData("0024019B1041414141414141414141414141414141", "9000")]
    public void Answers_after_the_password(string command, string status)
    {
        var card = TestCard.AtJpki();
        card.Send("0020009B07" + TestPersona.PasswordHex);
        Assert.Equal(status, card.Send(command));
    }

    [Theory]
    [InlineData(TestCard.SelectInputSupport, "002000940C" + TestPersona.NumberAHex, "002401940C" + TestPersona.NumberAHex)]
    [InlineData(TestCard.SelectInputSupport, "002000950E" + TestPersona.NumberBHex, "002401950E" + TestPersona.NumberBHex)]
    [InlineData(TestCard.SelectCardFace, "0020009106" + TestPersona.BirthDateHex, "0024019106" + TestPersona.BirthDateHex)]
    [InlineData(TestCard.SelectCommon, "0020009C04" + TestPersona.CommonPinHex, "0024019C04" + TestPersona.CommonPinHex)]
    public void Others_are_not_changed_by_it(string select, string verify, string change)
    {
        var card = TestCard.FullAt(select);
        Assert.Equal("9000", card.Send(verify));
        Assert.Equal("6985", card.Send(change));
    }
}
