using System.Formats.Asn1;
using Conformance.Verification;

namespace Conformance.Harness.Tests.Verification;

/// <summary>Attributes: 2.5.4.3 is 0603550403, the common name; 2.5.4.10 is 060355040A, the organisation.</summary>
public sealed class DistinguishedNameTests
{
    [Theory]
    [InlineData("3000", null)]
    [InlineData("300C310A3008060355040A130141", null)]
    [InlineData("300C310A30080603550403130141", "A")]
    [InlineData("300C310A300806035504030C0141", "A")]
    [InlineData("300C310A30080603550403160141", "A")]
    [InlineData("3018310A30080603550403130141310A30080603550403130142", "B")]
    [InlineData("3018310A30080603550403130141310A3008060355040A130142", "A")]
    [InlineData("3016311430080603550403130141300806035504 0A130142", "A")]
    public void The_last_common_name_counts(string der, string? expected) => Assert.Equal(expected, Read(der));

    [Theory]
    [InlineData("300C310A30080603550403040141")]
    [InlineData("300C310A30080603550403930141")]
    [InlineData("300C310A300806035504031E0141")]
    [InlineData("300E310C300A06035504031301410500")]
    [InlineData("300E310C300A060355040A1301410500")]
    [InlineData("3009310730050603550403")]
    [InlineData("300C300A30080603550403130141")]
    public void Anything_else_is_no_name(string der) => Assert.Throws<AsnContentException>(() => Read(der));

    private static string? Read(string der) =>
        DistinguishedName.ReadCommonName(new AsnReader(Convert.FromHexString(der.Replace(" ", "", StringComparison.Ordinal)), AsnEncodingRules.DER));
}
