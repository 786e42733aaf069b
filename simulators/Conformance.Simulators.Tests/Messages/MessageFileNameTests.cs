using NodaTime;

namespace Conformance.Simulators.Tests.Messages;

/// <summary>Names of files in req, res and face (facts/eligibility.md 1.3).</summary>
public sealed class MessageFileNameTests
{
    [Theory]
    [InlineData("OQSsiquc01req_202503030001.xml", "OQSsiquc01req", "202503030001", "xml")]
    [InlineData("YZKsiquc01res_20250303_0000000000123.pdf", "YZKsiquc01res", "20250303_0000000000123", "pdf")]
    [InlineData("oqsmuquc02RES_1.ZIP", "oqsmuquc02RES", "1", "zip")]
    public void A_name_is_read_whatever_its_case(string name, string prefix, string suffix, string extension)
    {
        var read = MessageFileName.Parse(name)!;
        Assert.Equal((prefix, suffix, extension, false), (read.Prefix, read.Suffix, read.Extension, read.IsFace));
    }

    [Theory]
    [InlineData("OQSsiquc01res_face_1234567890_20250303090000.xml", "1234567890")]
    [InlineData("OQSsiquc01res_face_20250303090000.xml", "")]
    [InlineData("OQSsiquc01res_FACE_a_b_20250303090000.XML", "a_b")]
    public void A_face_file_has_a_free_middle_and_a_time(string name, string middle)
    {
        var read = MessageFileName.Parse(name)!;
        Assert.Equal((true, middle, new LocalDateTime(2025, 3, 3, 9, 0, 0)), (read.IsFace, read.Suffix, read.Time!.Value));
    }

    [Theory]
    [InlineData("")]
    [InlineData("OQSsiquc01req.xml")]
    [InlineData("OQSsiquc01req_1.xml.tmp")]
    [InlineData("OQSsiquc01req_1.txt")]
    [InlineData("../OQSsiquc01req_1.xml")]
    [InlineData("OQSsiquc01req_a/b.xml")]
    [InlineData("OQSsiquc01abc_1.xml")]
    [InlineData("OQSsiquc01res_face_1234.xml")]
    [InlineData("OQSsiquc01res_face_x_20251303090000.xml")]
    public void What_is_no_such_name_is_none(string name) => Assert.Null(MessageFileName.Parse(name));

    [Theory]
    [InlineData("OQSsiquc01req_202503030001.xml", "xml", "OQSsiquc01res_202503030001.xml")]
    [InlineData("OQSmuquc02req_7.xml", "zip", "OQSmuquc02res_7.zip")]
    [InlineData("TKKsiquc01req_7.xml", "pdf", "TKKsiquc01res_7.pdf")]
    public void A_result_has_the_name_of_its_request(string request, string extension, string result) =>
        Assert.Equal(result, MessageFileName.Parse(request)!.Result(extension)!.ToString());

    [Fact]
    public void A_result_has_no_result() => Assert.Null(MessageFileName.Parse("OQSsiquc01res_1.xml")!.Result());

    [Theory]
    [InlineData("OQSsiquc01res_face_m_20250303090000.xml")]
    [InlineData("OQSsiquc01res_face_20250303090000.xml")]
    [InlineData("OQSsiimm01req_1.xml")]
    public void A_name_is_written_as_it_was_read(string name) => Assert.Equal(name, MessageFileName.Parse(name)!.ToString());
}
