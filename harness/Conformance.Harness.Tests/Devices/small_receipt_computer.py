#!/usr/bin/env python3
"""Software behind the terminal, written from harness/README.md alone and with nothing of the bench: it speaks the office protocol.

With an argument it makes one mistake: "erase" (an answer without an address erases the one that is known), "silent" (never answers),
"chatty" (answers what is no answer), "late" (ends in the middle).
"""
import datetime
import json
import os
import sys
import unicodedata
import xml.etree.ElementTree as xml

SMALL, LARGE = "ァィゥェォッャュョヮ", "アイウエオツヤユヨワ"
mistake = sys.argv[1] if len(sys.argv) > 1 else ""
patients, asked, seen = {}, {}, set()
root = institution = now = None


def folded(kana):
    wide = unicodedata.normalize("NFKC", kana).replace(" ", "")
    return wide.translate(str.maketrans(SMALL, LARGE))


def tree(path):
    """The XML parser of this library knows no Shift_JIS, so that the text is decoded here."""
    with open(path, "rb") as file:
        content = file.read()
    head = content[:100].decode("ascii", "ignore")
    text = content.decode("cp932" if "Shift_JIS" in head else "utf-8")
    return xml.fromstring(text[text.index("?>") + 2:])


def value(node, name):
    found = node.find(".//" + name) if node is not None else None
    return found.text.strip() if found is not None and found.text else None


def take(path, whose):
    message = tree(path)
    seen.add(path)
    made = value(message, "ProcessExecutionTime") or ""
    results = message.findall(".//ResultOfQualificationConfirmation")
    result = results[0] if len(results) == 1 else None
    patient = whose or one_of(result)
    if patient is None or made[:8] != now.strftime("%Y%m%d") or made < patient.get("made", ""):
        return
    validity = value(message, "QualificationValidity")
    patient["made"] = made
    good = (value(message, "SegmentOfResult") == "1" and value(message, "ProcessingResultStatus") == "1"
            and validity in ("1", "6") and result is not None)
    if not good:
        patient.update(confirmed=None, notice="新しい資格あり" if validity == "3" else "確認できません")
        return
    if value(result, "ReferenceNumber") not in (None, patient["number"]):
        patient["notice"] = "照会番号不一致"
        return
    patient.update(confirmed=made[:8], notice=None, name=value(result, "Name"))
    address = value(result, "Address")
    if address or mistake == "erase":
        patient["address"] = address
    if any(not claimable(letter) for letter in patient["name"]):
        patient["notice"] = "請求できない文字"
    elif not same_insurance(patient, result):
        patient["notice"] = "保険の変更"
    flag = value(result, "PharmacistsInfoConsFlg")
    if flag:
        patient["until"] = value(result, "PharmacistsInfoAvailableTime") if flag == "1" else None


def same_insurance(patient, result):
    if "insurer" not in patient:
        return True
    numbers = (("insurer", "InsurerNumber"), ("symbol", "InsuredCardSymbol"), ("insuredNumber", "InsuredIdentificationNumber"))
    return (all(bare(patient.get(known)) == bare(value(result, name)) for known, name in numbers)
            and patient.get("branch") in (None, value(result, "InsuredBranchNumber")))


def bare(number):
    return unicodedata.normalize("NFKC", number or "").lstrip(" 0")


def claimable(letter):
    try:
        letter.encode("iso2022_jp")
        return True
    except UnicodeEncodeError:
        return False


def one_of(result):
    if result is None:
        return None
    fits = [patient for patient in patients.values()
            if folded(patient["kana"]) == folded(value(result, "NameKana") or "") and patient["birthdate"] == value(result, "Birthdate")]
    return fits[0] if len(fits) == 1 else None


def ask(patient):
    suffix = now.strftime("%Y%m%d") + "%04d" % (len(asked) + 1)
    message = xml.Element("XmlMsg")
    header, body = xml.SubElement(message, "MessageHeader"), xml.SubElement(message, "MessageBody")
    keys = xml.SubElement(body, "QualificationConfirmSearchInfo")
    for parent, name, text in (
            (header, "QualificationConfirmationDate", now.strftime("%Y%m%d")), (header, "MedicalInstitutionCode", institution),
            (header, "ArbitraryFileIdentifier", suffix), (keys, "InsurerNumber", patient["insurer"].rjust(8)),
            (keys, "InsuredCardSymbol", patient.get("symbol")), (keys, "InsuredIdentificationNumber", patient["insuredNumber"]),
            (keys, "InsuredBranchNumber", patient.get("branch")), (keys, "Birthdate", patient["birthdate"]),
            (keys, "LimitApplicationCertificateRelatedConsFlg", "0")):
        if text:
            xml.SubElement(parent, name).text = text
    content = '<?xml version="1.0" encoding="Shift_JIS" standalone="no"?>' + xml.tostring(message, encoding="unicode")
    unfinished = os.path.join(root, "req", "~" + suffix)
    with open(unfinished, "wb") as file:
        file.write(content.encode("cp932"))
    os.rename(unfinished, os.path.join(root, "req", "OQSsiquc01req_%s.xml" % suffix))
    asked[os.path.join(root, "res", "OQSsiquc01res_%s.xml" % suffix)] = patient


def read():
    for path, patient in asked.items():
        if path not in seen and os.path.exists(path):
            take(path, patient)
    face = os.path.join(root, "face")
    for name in sorted(os.listdir(face)):
        path = os.path.join(face, name)
        if name.endswith(".xml") and path not in seen:
            take(path, None)


def shown(patient):
    until = patient.get("until")
    return {
        "name": patient["name"], "kana": patient["kana"], "address": patient.get("address"), "aid": patient.get("aid"), "notice": patient.get("notice"),
        "medical": bool(until and now.strftime("%Y%m%d%H%M%S") < until),
        "confirmed": patient.get("confirmed") == now.strftime("%Y%m%d"),
    }


for line in sys.stdin:
    act = json.loads(line)
    answer = {"done": True}
    if act["act"] == "begin":
        root, institution = act["root"], act["institution"]
    if act["act"] in ("begin", "clock"):
        now = datetime.datetime.fromisoformat(act["now"])
    elif act["act"] == "enter":
        patients[act["patient"]["number"]] = act["patient"]
    elif act["act"] == "ask":
        ask(patients[act["number"]])
    elif act["act"] == "read":
        read()
    elif act["act"] == "open" and mistake == "late":
        sys.exit(0)
    elif act["act"] == "open":
        answer["chart"] = shown(patients[act["number"]]) if act["number"] in patients else None
    if mistake == "chatty":
        answer["comment"] = "good morning"
    print(json.dumps(answer, ensure_ascii=False) if mistake != "silent" else "", flush=True)
