//! Testees at an address: the same faults give the same reasons as on the pipe.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};

use ltci_conformance::{Lang, Options, RunReport, TesteeCommand, run};
use serde_json::json;

use crate::fake::*;

/// A server that misbehaves in one way, until it is dropped.
struct Server {
    child: Child,
    port: u16,
}

impl Server {
    fn start(how: &str) -> Self {
        let mut command = Command::new("python3");
        let command = command.arg("-B").arg(here("testees/over_http.py")).arg(how);
        let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
        let mut port = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut port).unwrap();
        Self { child, port: port.trim().parse().unwrap() }
    }

    fn testee(&self) -> TesteeCommand {
        TesteeCommand::parse(&format!("http://127.0.0.1:{}/testee", self.port)).unwrap()
    }

    fn report(&self, options: &Options) -> RunReport {
        run(&suite(), &self.testee(), options, &|_| {}).unwrap()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

#[test]
fn a_good_testee_passes_and_its_report_is_that_of_the_pipe() {
    let server = Server::start("good");
    let report = server.report(&options());
    assert_only(&report, &[]);
    assert_eq!(report, crate::fake::report("good.py", &options()));
}

#[test]
fn what_is_no_answer_fails_the_case() {
    for (how, reason) in [
        ("status", "failed: http_status"),
        ("redirect", "failed: http_status"),
        ("garbage", "failed: garbage"),
        ("twice", "failed: garbage"),
        ("no_http", "failed: garbage"),
        ("breaks_off", "failed: crashed"),
        ("hangs_up", "failed: crashed"),
        ("too_long", "failed: line_too_long"),
    ] {
        let server = Server::start(how);
        assert_only(&server.report(&options()), &[(THREE, reason)]);
    }
}

#[test]
fn a_status_that_is_not_well_is_told() {
    let server = Server::start("status");
    let report = server.report(&options());
    let json = report.to_json();
    assert_eq!(
        json["cases"][1]["reason"],
        json!({
            "code": "http_status",
            "text": {
                "zh": "应答的状态是500，不是2xx", "en": "the response has the status 500, not 2xx"
            },
            "line": "{\"seq\": 2, \"verdict\": \"refused\"}"
        })
    );
    let page = report.to_html().unwrap();
    for told in [report.to_text(Lang::Zh), report.to_junit(Lang::Zh), page] {
        assert!(told.contains("应答的状态是500，不是2xx"), "{told}");
    }
    assert_eq!(server.report(&options()).to_json().to_string(), json.to_string());
}

#[test]
fn an_answer_may_be_as_long_as_on_the_pipe() {
    assert_only(&Server::start("long_enough").report(&options()), &[]);
}

#[test]
fn neither_silence_nor_a_trickle_keeps_the_run() {
    for how in ["hangs", "trickles"] {
        let server = Server::start(how);
        assert_only(&server.report(&impatient()), &[(THREE, "failed: timed_out")]);
    }
}

#[test]
fn nobody_at_the_address_cannot_be_judged() {
    let server = Server::start("good");
    let nobody = server.testee();
    drop(server);
    let error = run(&suite(), &nobody, &options(), &|_| {}).unwrap_err();
    assert!(error.is_testee());
    let said = error.to_string();
    assert!(said.contains("http://127.0.0.1:"), "{said}");
    assert!(said.ends_with("nobody answers at the address"), "{said}");
}
