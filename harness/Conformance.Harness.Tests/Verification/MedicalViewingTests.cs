using Conformance.Verification;
using Xunit;

namespace Conformance.Harness.Tests.Verification;

public sealed class MedicalViewingTests
{
    [Theory]
    [InlineData("01", "06990017", false, true)]
    [InlineData("01", "990010", false, true)]
    [InlineData("01", "039901", false, true)]
    [InlineData("A1", "12990018", false, true)]
    [InlineData("07", "07990016", false, false)]
    [InlineData("07", "06990017", false, false)]
    [InlineData("01", "03990010", false, false)]
    [InlineData("01", "04990019", false, false)]
    [InlineData("01", "06990017", true, false)]
    public void Whose_medical_information_can_be_viewed(string classification, string insurer, bool isSuspended, bool isOpen)
    {
        var record = QualificationHistoryTests.Record("架空健保", new(2015, 4, 1)) with { InsuredCardClassification = classification, InsurerNumber = insurer, IsViewingSuspended = isSuspended };
        Assert.Equal(isOpen, MedicalViewing.IsOpen(record));
    }
}
