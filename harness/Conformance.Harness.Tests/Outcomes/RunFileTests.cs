using Conformance.Bench;
using Conformance.Bench.Judgement;
using Conformance.Bench.Outcomes;
using Conformance.Bench.Outcomes.Records;
using Conformance.Bench.Outcomes.Waivers;
using NodaTime;
using static Conformance.Harness.Tests.Outcomes.SmallCatalogue;

namespace Conformance.Harness.Tests.Outcomes;

public sealed class RunFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("conformance-").FullName;

    [Fact]
    public void A_run_is_written_in_one_way_only() => Assert.Equal("""
        {
          "schema": 2,
          "setting": {
            "build": "1.0",
            "reader": "model-a",
            "device": "simulated",
            "binding": "in-process",
            "seed": 7,
            "attempts": 1,
            "requirementSet": null,
            "filter": {
              "texts": [
                "病院"
              ],
              "tags": [],
              "requirements": [],
              "failed": false,
              "onlyAdded": false
            }
          },
          "verdict": "passed",
          "scenarios": [
            {
              "file": "one.feature",
              "title": "First",
              "attempt": 1,
              "seed": 1,
              "verdict": "failed",
              "owner": "device",
              "checks": [
                {
                  "check": "should-check",
                  "requirement": "A-SHOULD",
                  "verdict": "failed"
                },
                {
                  "check": "must-first",
                  "requirement": "A-MUST",
                  "verdict": "passed"
                }
              ],
              "files": {
                "log": {
                  "name": "logs/001-one-3.jsonl",
                  "sha256": "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
                },
                "findings": {
                  "name": "findings/001-one-3.json",
                  "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
                }
              }
            }
          ],
          "requirements": [
            {
              "id": "A-MUST",
              "level": "must",
              "verdict": "passed",
              "owner": null,
              "why": null,
              "undecided": [
                "must-second"
              ],
              "waived": false
            },
            {
              "id": "A-SHOULD",
              "level": "should",
              "verdict": "failed",
              "owner": "device",
              "why": null,
              "undecided": [],
              "waived": true
            },
            {
              "id": "A-MAY",
              "level": "may",
              "verdict": null,
              "owner": null,
              "why": "not reached by the filter",
              "undecided": [
                "may-check"
              ],
              "waived": false
            },
            {
              "id": "NOT-CHECKED",
              "level": "must",
              "verdict": null,
              "owner": null,
              "why": "not checked: nobody can see it",
              "undecided": [],
              "waived": false
            }
          ],
          "waivers": [
            {
              "requirement": "A-SHOULD",
              "reason": "no room",
              "owner": "Quality",
              "lastDay": "2025-12-31",
              "state": "applied"
            }
          ]
        }

        """.ReplaceLineEndings("\n"), RunFile.Write(Run()));

    [Fact]
    public void What_was_written_is_read_again_from_the_file_or_from_its_folder()
    {
        File.WriteAllText(Path.Combine(_folder, "run.json"), RunFile.Write(Run()));
        Assert.Equal(RunFile.Write(Run()), RunFile.Write(RunFile.Read(_folder)));
        Assert.Equal(RunFile.Write(Run()), RunFile.Write(RunFile.Read(Path.Combine(_folder, "run.json"))));
    }

    [Theory]
    [InlineData("", "line 1")]
    [InlineData("null", "no run of version 2")]
    [InlineData("{", "line 1")]
    [InlineData("{}", "no record of a run")]
    public void What_is_no_run_is_named(string text, string expected)
    {
        File.WriteAllText(Path.Combine(_folder, "run.json"), text);
        var fault = Assert.Throws<BenchFaultException>(() => RunFile.Read(_folder));
        Assert.Contains("run.json", fault.What, StringComparison.Ordinal);
        Assert.Contains(expected, fault.What, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"schema\": 2", "\"schema\": 3", "no run of version 2")]
    [InlineData("\"verdict\": \"failed\"", "\"verdict\": \"fine\"", "$.scenarios[0].verdict")]
    [InlineData("\"file\": \"one.feature\",", "", "$.scenarios[0]")]
    [InlineData("\"title\": \"First\"", "\"title\": null", "$.scenarios[0]")]
    public void A_field_that_is_wrong_is_named_by_its_path(string what, string instead, string expected)
    {
        var text = RunFile.Write(Run());
        Assert.Contains(what, text, StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(_folder, "run.json"), text.Replace(what, instead, StringComparison.Ordinal));
        Assert.Contains(expected, Assert.Throws<BenchFaultException>(() => RunFile.Read(_folder)).What, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_is_named() =>
        Assert.Contains("run.json", Assert.Throws<BenchFaultException>(() => RunFile.Read(_folder)).What, StringComparison.Ordinal);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static RunRecord Run()
    {
        Waiver waiver = new("A-SHOULD", "no room", "Quality", new LocalDate(2025, 12, 31));
        var outcome = Conclude(isFiltered: true, [waiver], Scenario(("should-check", Verdict.Failed), ("must-first", Verdict.Passed)) with
        {
            // The published hashes of "abc" and of nothing (FIPS 180-4).
            Files = new(KeptFile.Of("logs/001-one-3.jsonl", "abc"u8), KeptFile.Of("findings/001-one-3.json", [])),
        });
        return RunRecord.Of(new("1.0", "model-a", "simulated", "in-process", 7, 1, null, RunFilter.None with { Texts = ["病院"] }), outcome);
    }
}
