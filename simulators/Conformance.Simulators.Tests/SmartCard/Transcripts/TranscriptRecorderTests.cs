using Conformance.SmartCard.Transcripts;

namespace Conformance.Simulators.Tests.SmartCard.Transcripts;

public sealed class TranscriptRecorderTests
{
    private const string SelectJpki = "00A4040C0A D392F000260100000001";
    private const string SelectInputSupport = "00A4040C0A D3921000310001010408";
    private const string SelectCardFace = "00A4040C0A D3921000310001010402";

    private readonly Recording _recording = new Recording().PoweredOn();

    [Fact]
    public void A_selection_names_the_application_and_the_file_in_it()
    {
        Assert.Equal(new CommandMeaning("SELECT", "公的個人認証AP"), _recording.Exchange(SelectJpki, "9000").Last.Command.Meaning);
        Assert.Equal(new CommandMeaning("SELECT", "公的個人認証AP", "0018 利用者証明用電子証明書暗証番号"), _recording.Exchange("00A4020C020018", "9000").Last.Command.Meaning);
        Assert.Equal("D392F000260100000001", ((TranscriptEntry.Exchange)_recording.Transcript.Entries[1]).Command.Data);
    }

    [Theory]
    [InlineData("00B0010000", "利用者証明用電子証明書", 256)]
    [InlineData("00B0810300", "署名用電子証明書", 3)]
    public void Reading_tells_the_file_and_the_offset_by_current_EF_or_short_identifier(string command, string file, int offset)
    {
        var meaning = _recording.Exchange(SelectJpki, "9000").Exchange("00A4020C02000A", "9000").Exchange(command, "3082 9000").Last.Command.Meaning;
        Assert.Equal(("READ BINARY", offset), (meaning.Instruction, meaning.Offset));
        Assert.EndsWith(file, meaning.File, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("9000", "done")]
    [InlineData("63C2", "2 tries left")]
    [InlineData("63C1", "1 try left")]
    [InlineData("63C0", "no tries left: blocked")]
    [InlineData("6984", "referenced IEF blocked")]
    [InlineData("69FC", "no secure messaging session")]
    [InlineData("6C12", "wrong Le: 18 bytes are there")]
    [InlineData("6100", "256 more bytes to get")]
    [InlineData("6999", "not known")]
    public void A_status_word_is_put_into_words(string status, string words) =>
        Assert.Equal((status, words), (_recording.Exchange("00200080", status).Last.Answer!.Status, _recording.Last.Answer!.Meaning));

    [Theory]
    [InlineData("00200080 04 31323334")]
    [InlineData("0020009B 07 484A374B325139")]
    [InlineData("00240180 04 31323334")]
    [InlineData("80320080 04 31323334")]
    [InlineData("002C0080 04 31323334")]
    [InlineData("00A40400 04 31323334")]
    [InlineData("802A0080 04 31323334")]
    [InlineData("00D60000 04 31323334")]
    [InlineData("08200080 04 31323334")]
    [InlineData("08A40400 05 8603010102")]
    public void What_is_presented_is_never_kept_not_even_in_the_wrong_command(string command)
    {
        var kept = _recording.Exchange(command, "9000").Last.Command;
        Assert.Null(kept.Data);
        Assert.True(kept.IsMasked());
        Assert.Equal(Recording.Bytes(command)[4], kept.Length);
    }

    [Fact]
    public void A_command_whose_lengths_contradict_each_other_keeps_its_header_alone()
    {
        var kept = _recording.Exchange("00200080 09 31323334", "6700").Last.Command;
        Assert.Equal(("00200080", null, 5), (kept.Header, kept.Data, kept.Length));
        Assert.Equal("Lc says 9 bytes of data, 4 bytes follow", kept.Malformed);
    }

    [Theory]
    [InlineData(SelectInputSupport, "00B0810011", "FF100C 313233343536373839303132 FFFF")]
    [InlineData(SelectInputSupport, "00B0830000", "FF3082014B")]
    [InlineData(SelectCardFace, "00B0820000", "FF20820100")]
    [InlineData(SelectCardFace, "00B0850000", "FF408201")]
    [InlineData(SelectJpki, "00B0800000", "FF100C 313233343536373839303132 FFFF")]
    [InlineData("00A4040C07 A0000000010203", "00B0810000", "41")]
    [InlineData("00A404020A D392F000260100000001", "00B08A0000", "3082")]
    public void Number_photo_and_files_that_nobody_knows_are_kept_as_length_and_hash_even_of_a_simulated_card(string select, string read, string content)
    {
        var answer = _recording.Exchange(select, "9000").Exchange(read, content + "9000").Last.Answer!;
        Assert.Null(answer.Data);
        Assert.Equal(Recording.Bytes(content).Length, answer.Length);
        Assert.Matches("^[0-9a-f]{32}$", answer.Hash);
    }

    [Theory]
    [InlineData(CardOrigin.Simulated, true)]
    [InlineData(CardOrigin.Physical, false)]
    public void Attributes_are_kept_of_an_invented_person_alone(CardOrigin origin, bool kept)
    {
        var recording = new Recording(origin).PoweredOn().Exchange(SelectInputSupport, "9000");
        Assert.Equal(kept, recording.Exchange("00B0820000", "FF20 9000").Last.Answer!.Data is not null);
        Assert.Equal(kept, recording.Exchange(SelectJpki, "9000").Exchange("00B08A0000", "3082 9000").Last.Answer!.Data is not null);
        Assert.True(recording.Exchange("00B08B0000", "3082 9000").Last.Answer!.Data is not null, "a CA's certificate tells nothing of the holder");
    }

    [Fact]
    public void After_a_selection_that_was_refused_the_file_before_is_still_the_current_one()
    {
        _recording.Exchange(SelectJpki, "9000").Exchange("00A4020C02000B", "9000").Exchange("00A4020C020001", "6A82");
        Assert.Equal("3082", _recording.Exchange("00B0000002", "3082 9000").Last.Answer!.Data);
    }

    [Fact]
    public void After_a_command_without_answer_nobody_knows_what_is_selected()
    {
        _recording.Exchange(SelectJpki, "9000").Exchange("00A4020C02000B", "9000").Unanswered("00A4020C020001");
        Assert.Null(_recording.Exchange("00B0000002", "3082 9000").Last.Answer!.Data);
    }

    [Fact]
    public void A_read_by_short_identifier_that_was_refused_leaves_the_current_file_open()
    {
        _recording.Exchange(SelectJpki, "9000").Exchange("00A4020C02000B", "9000").Exchange("00B0810000", "6982");
        Assert.Null(_recording.Exchange("00B0000002", "3082 9000").Last.Answer!.Data);
    }

    [Fact]
    public void Equal_answers_have_equal_hashes_under_one_key_and_other_keys_are_told_apart()
    {
        string Hash(string key) => new Recording(key: key).PoweredOn().Exchange(SelectInputSupport, "9000").Exchange("00B0810000", "41 9000").Last.Answer!.Hash!;
        Assert.Equal(Hash("sixteen bytes 01"), Hash("sixteen bytes 01"));
        Assert.NotEqual(Hash("sixteen bytes 01"), Hash("sixteen bytes 02"));
        Assert.NotEqual(new Recording(key: "sixteen bytes 01").Transcript.Header.MaskKey, new Recording(key: "sixteen bytes 02").Transcript.Header.MaskKey);
    }

    [Fact]
    public void Power_reset_removal_and_faults_have_their_entries()
    {
        _recording.Unanswered("00B0000000");
        _recording.Recorder.Reset(Recording.Bytes("3BE000FF8131FE4514"));
        _recording.Recorder.PoweredOff();
        _recording.Recorder.Removed();
        var entries = _recording.Transcript.Entries;
        Assert.Equal(("3BE000FF8131FE4514", CardEvent.PoweredOn), (((TranscriptEntry.Occurrence)entries[0]).Atr, ((TranscriptEntry.Occurrence)entries[0]).Event));
        Assert.Equal(new RecordedFault(Conformance.SmartCard.TransportFaultKind.CardRemoved, 5), ((TranscriptEntry.Exchange)entries[1]).Fault);
        Assert.Equal([CardEvent.Reset, CardEvent.PoweredOff, CardEvent.Removed], entries.Skip(2).Select(entry => ((TranscriptEntry.Occurrence)entry).Event));
        Assert.All(entries, entry => Assert.Equal(new DateTimeOffset(2025, 3, 3, 0, 0, 0, TimeSpan.Zero), entry.At));
    }
}
